internal import JournalModel

/// Names that would call somebody who is not there.
enum Pings {
  /// A text without the signs before names; in an address they stay.
  static func removed(from text: String) -> String {
    guard text.has(UInt8(ascii: "@")) else { return text }
    var result = ""
    var rest = text[...]
    while let sign = rest.firstIndex(of: "@") {
      result += rest[..<sign]
      let run = rest[sign...].prefix { $0 == "@" }
      rest = rest[run.endIndex...]
      let beginsName = rest.first.map { $0.isLetter || $0.isNumber || $0 == "_" } ?? false
      let isInWord = result.last.map { $0.isASCII && ($0.isLetter || $0.isNumber) } ?? false
      if !beginsName || (isInWord && run.count == 1) { result += run }
    }
    return result + rest
  }
}
