/// An element of XML: its text and attributes are escaped when it is written.
struct XMLElement {
  private let name: String
  private let attributes: KeyValuePairs<String, String?>
  private let content: Content

  private enum Content {
    case text(String)
    case elements([XMLElement])
  }

  /// An element with a text, or an empty one; attributes without a value are left out.
  init(_ name: String, _ attributes: KeyValuePairs<String, String?> = [:], text: String = "") {
    (self.name, self.attributes, content) = (name, attributes, .text(text))
  }

  /// An element with others.
  init(
    _ name: String, _ attributes: KeyValuePairs<String, String?> = [:], with parts: [XMLElement]
  ) {
    (self.name, self.attributes, content) = (name, attributes, .elements(parts))
  }

  /// A document of it, with a final line break.
  var document: String { "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n" + lines(indentedBy: "") }

  private func lines(indentedBy space: String) -> String {
    let values = attributes.compactMap { name, value in
      value.map { " \(name)=\"\(Self.escaped($0))\"" }
    }
    let start = "\(space)<\(name)\(values.joined())"
    switch content {
    case .text(""): return start + "/>\n"
    case .text(let text): return "\(start)>\(Self.escaped(text))</\(name)>\n"
    case .elements(let parts):
      let lines = parts.map { $0.lines(indentedBy: space + "  ") }.joined()
      return "\(start)>\n\(lines)\(space)</\(name)>\n"
    }
  }

  /// Without what XML cannot have at all, not even as a number: most control characters.
  static func escaped(_ text: String) -> String {
    text.unicodeScalars.reduce(into: "") { escaped, scalar in
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "\t", "\n": escaped.unicodeScalars.append(scalar)
      case "\r": escaped += "&#13;"
      case "\u{0}"..."\u{1F}", "\u{FFFE}", "\u{FFFF}": escaped += "\u{FFFD}"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
  }
}
