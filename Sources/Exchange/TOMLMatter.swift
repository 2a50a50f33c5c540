internal import JournalModel

/// Front matter in TOML, as far as Hugo's own has it: words, and lists of words. Tables are not
/// read.
struct TOMLMatter {
  private(set) var values: [String: [String]] = [:]
  let body: String

  /// Nil for a text that has none.
  init?(_ content: String) {
    let lines = content.withoutByteOrderMark.lines
    guard lines.first?.trimmed == "+++",
      let end = lines.dropFirst().firstIndex(where: { $0.trimmed == "+++" })
    else { return nil }
    body = lines[(end + 1)...].joined(separator: "\n")
    var rest = lines[1..<end]
    while let line = rest.popFirst(), !line.trimmed.hasPrefix("[") {
      guard let sign = line.firstIndex(of: "=") else { continue }
      var value = String(line[line.index(after: sign)...]).trimmed
      while value.hasPrefix("["), !Self.isClosed(value), let next = rest.popFirst() {
        value += " " + next.trimmed
      }
      values[line[..<sign].trimmed.lowercased()] = Self.words(value)
    }
  }

  private static func isClosed(_ value: String) -> Bool {
    var quote: Character?
    for character in value {
      if let open = quote {
        if character == open { quote = nil }
      } else if "\"'".contains(character) {
        quote = character
      } else if character == "]" {
        return true
      }
    }
    return false
  }

  /// What stands in quotation marks, or up to a comma, a comment or the end.
  private static func words(_ value: String) -> [String] {
    let isList = value.hasPrefix("[")
    var (words, rest) = ([String](), value[...].drop { $0 == "[" })
    while let first = rest.first, first != "#", first != "]" {
      if first == "\"" || first == "'" {
        words.append(quoted(by: rest.removeFirst(), &rest))
        rest = rest.drop { $0.isWhitespace || isList && $0 == "," }
      } else {
        let word = rest.prefix { isList ? $0 != "," && $0 != "]" : $0 != "#" }
        rest = rest.dropFirst(word.count).drop { $0 == "," || $0.isWhitespace }
        if !word.trimmed.isEmpty { words.append(word.trimmed) }
      }
    }
    return words
  }

  private static func quoted(by quote: Character, _ rest: inout Substring) -> String {
    var word = ""
    while let character = rest.popFirst(), character != quote {
      guard character == "\\", quote == "\"", let next = rest.popFirst() else {
        word.append(character)
        continue
      }
      word.append(next == "n" ? "\n" : next == "t" ? "\t" : next)
    }
    return word
  }
}
