internal import JournalModel

/// A line of a message that says something, such as `Highlight: It boots`, with what belongs to it.
struct ToldLine: Sendable, Equatable {
  /// What stands before the colon, as written.
  let word: String
  /// In one line; only the points of a list stay lines of their own.
  var value: String

  init(word: String, value: String) {
    (self.word, self.value) = (word, value)
  }

  /// Reads one line alone; nil if it does not begin with words and a colon.
  init?(_ line: some StringProtocol) {
    guard let colon = line.firstIndex(of: ":") else { return nil }
    let word = String(line[..<colon])
    guard let first = word.unicodeScalars.first, first.isASCII, first.properties.isAlphabetic,
      word.unicodeScalars.allSatisfy(Self.isInWord)
    else { return nil }
    self.init(word: word.trimmed, value: line[line.index(after: colon)...].trimmed)
  }

  private static func isInWord(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII
      && (scalar.properties.isAlphabetic || "0123456789- \t".unicodeScalars.contains(scalar))
  }

  /// Whether it looks like a trailer, whoever reads it: `Fixes: #12`, and no sentence with a colon.
  var isTrailer: Bool {
    word.first?.isUppercase ?? false && !word.contains { $0.isWhitespace }
  }

  /// What follows the sign of a point of a list; nil for another line.
  static func point(_ line: some StringProtocol) -> String? {
    let rest = line.drop { $0.isNumber }
    let isNumbered = (1...2).contains(line.count - rest.count)
    let signs = isNumbered ? ".)" : "-*+•–"
    guard let sign = rest.first, signs.contains(sign), rest.dropFirst().first?.isWhitespace == true
    else { return nil }
    return rest.dropFirst().trimmed
  }
}
