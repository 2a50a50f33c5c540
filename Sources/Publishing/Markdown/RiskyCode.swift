internal import JournalModel

/// Code that would be more than text if a reader did not take it for code.
///
/// Python-Markdown knows no marks of a fence in a list, without its extensions none at all, and it
/// takes indented code in some lists for words. Behind an open comment in code within a line it finds
/// tags in the next. So it stands as an element, with entities for every sign.
enum RiskyCode {
  /// One line of code. A break that may be taken or not keeps readers from linking addresses in it.
  static func element(_ code: String) -> String {
    let signs = code.unicodeScalars.reduce(into: "") { text, scalar in
      let isPlain =
        !scalar.isASCII || scalar == " " || Character(scalar).isLetter
        || Character(scalar).isNumber
      if isPlain { text.unicodeScalars.append(scalar) } else { text += "&#\(scalar.value);" }
      if scalar == "@" { text += possibleBreak }
    }
    return "<code>\(signs)</code>"
  }

  /// Lines of code.
  static func elements(_ code: String) -> String {
    code.trimmedLines.lines.map(\.trimmed).split(separator: "")
      .map { $0.map(element).joined(separator: "  \n") }.joined(separator: "\n\n")
  }

  /// The same of words that are shown as code: of them not even a template may make something.
  static func isIn(prose text: String) -> Bool {
    text.has(UInt8(ascii: "{")) || isIn(text)
  }

  static let possibleBreak = "<wbr>"

  /// The tags that we write ourselves.
  static let tags = ["<code>", "</code>", possibleBreak]

  /// Whether there is what looks like a tag, a link, a definition of one, or attributes in braces.
  static func isIn(_ code: String) -> Bool {
    var code = code
    return code.withUTF8 { bytes in
      bytes.indices.contains { index in
        let next = index + 1 < bytes.count ? bytes[index + 1] : UInt8(ascii: "\n")
        switch bytes[index] {
        case UInt8(ascii: "<"): return beginsTag(next)
        case UInt8(ascii: "]"): return "(:[".utf8.contains(next)
        default: return false
        }
      }
    } || code.lines.contains(where: hasAttributes)
      || (isForBlog && ["{{", "{%"].contains { code.contains($0) })
  }

  /// Whether the page is for Hugo or Jekyll, which run what stands between such braces in code, too.
  @TaskLocal static var isForBlog = false

  /// What a sign `<` has to stand before to begin a tag, for the most generous reader.
  static func beginsTag(_ next: UInt8) -> Bool {
    !" 0123456789\n\t=<-".utf8.contains(next)
  }

  private static func hasAttributes(_ line: String) -> Bool {
    guard let open = line.utf8.firstIndex(of: UInt8(ascii: "{")) else { return false }
    let rest = line.utf8[open...]
    guard let equals = rest.firstIndex(of: UInt8(ascii: "=")) else { return false }
    return rest[equals...].contains(UInt8(ascii: "}"))
  }
}
