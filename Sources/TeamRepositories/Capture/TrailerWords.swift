package import JournalModel

/// The words at the beginning of trailers, such as `Highlight:`, and the kinds that they stand for.
package struct TrailerWords: Sendable {
  private let kinds: [String: Kind]
  /// The first two letters of every word, in lower case: what is looked for before anything is taken
  /// apart or started, so that a commit without trailers costs next to nothing.
  package let beginnings: Set<String>
  private let pairs: Set<UInt16>

  static let project = "project"
  static let mention = "mention"
  /// git's own trailer for those who wrote a commit together.
  static let coAuthor = "co-authored-by"

  /// Takes the kinds that an event has.
  package init(_ kinds: [Kind]) {
    self.kinds = Dictionary(kinds.map { (Self.folded($0.description), $0) }) { first, _ in first }
    beginnings = Set(kinds.map { String($0.description.prefix(2)) })
    pairs = Set(beginnings.filter { $0.utf8.count == 2 }.map { Self.pair($0.utf8) })
  }

  /// The word of a kind, without the colon: `Follow-up` for `follow-up`.
  package static func word(for kind: Kind) -> String {
    kind.description.prefix(1).uppercased() + kind.description.dropFirst()
  }

  /// The kind that a key stands for, whatever its case and the signs between its words.
  func kind(_ key: String) -> Kind? {
    kinds[Self.folded(key)]
  }

  /// Whether a key is that of a kind, or says more about what others tell.
  func isOurs(_ key: String) -> Bool {
    kind(key) != nil || [Self.project, Self.mention, Self.coAuthor].contains(key.lowercased())
  }

  /// The kind that somebody who wrote a key may have meant: it begins alike, and one letter in four can
  /// be wrong.
  func similarKind(_ key: String) -> Kind? {
    guard key.utf8.count <= 40, !isOurs(key) else { return nil }
    let key = key.lowercased()
    return kinds.values
      .filter { $0.description.prefix(2) == key.prefix(2) }
      .map { (distance: Similarity.distance(key, $0.description), kind: $0) }
      .filter { $0.distance <= max(1, $0.kind.description.count / 4) }
      .min { ($0.distance, $0.kind.description) < ($1.distance, $1.kind.description) }?.kind
  }

  /// The kind that a key stands for, or seems to.
  func meantKind(_ key: String) -> Kind? {
    kind(key) ?? similarKind(key)
  }

  private static func folded(_ key: String) -> String {
    key.lowercased().filter { $0 != "-" && !$0.isWhitespace }
  }

  /// Whether some line of a commit's bytes has a colon after letters, digits, blanks and dashes that
  /// begin as one of the words, be it a point of a list or indented.
  package func mayHaveTrailer(_ bytes: UnsafeRawBufferPointer) -> Bool {
    bytes.split { $0 == 0x0A || $0 == 0x0D }.contains { line in
      let line = line.drop { !Self.isLetter($0) }
      return line.count > 2 && pairs.contains(Self.pair(line))
        && line.dropFirst(2).first { !Self.isInWord($0) } == UInt8(ascii: ":")
    }
  }

  private static func isInWord(_ byte: UInt8) -> Bool {
    isLetter(byte) || (0x30...0x39).contains(byte) || byte == UInt8(ascii: "-") || byte == 0x20
      || byte == 0x09
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20)
  }

  /// Two letters as one number, in lower case.
  private static func pair(_ letters: some Collection<UInt8>) -> UInt16 {
    letters.prefix(2).reduce(0) { $0 << 8 | UInt16($1 | 0x20) }
  }
}
