/// Finds the names of people who are not to be named in a text, whatever its case, accents and
/// marks.
///
/// A name of one word that is also a word of every day must have a capital, or everybody called Will
/// would silence a summary.
struct NameFinder: Sendable {
  /// One attendee's name, ready to be compared.
  private struct Candidate {
    let words: [String]
    let name: String
    /// Nil for somebody who may be named.
    let key: String?
  }

  /// By the words of the name.
  private let candidates: [[String]: [Candidate]]
  /// How many words the names have that begin with a word, the longest first.
  private let lengths: [String: [Int]]
  /// Names in scripts that put no spaces between words, by their first letter.
  private let unspaced: [Character: [Candidate]]

  /// No more words of a name are compared.
  private static let mostWords = 16

  init(_ attendees: [Attendee]) {
    let all = attendees.compactMap { attendee -> Candidate? in
      guard let name = attendee.name?.trimmed, !FoldedName.of(name).isEmpty else { return nil }
      return Candidate(
        words: Self.words(of: name).prefix(Self.mostWords).map(\.folded), name: name,
        key: attendee.named == .yes ? nil : attendee.key)
    }
    guard all.contains(where: { $0.key != nil }) else {
      (candidates, lengths, unspaced) = ([:], [:], [:])
      return
    }
    // Of two people of one name, the one who may be named comes first.
    let sorted = all.sorted { ($0.key ?? "") < ($1.key ?? "") }
    var seen: Set<String> = []
    candidates = Dictionary(grouping: sorted.filter { seen.insert($0.name).inserted }, by: \.words)
    lengths = Dictionary(grouping: candidates.keys) { $0.first ?? "" }
      .mapValues { Set($0.map(\.count)).sorted(by: >) }
    let hidden = sorted.filter { candidate in
      candidate.key != nil
        && candidate.name.unicodeScalars.allSatisfy { $0 == " " || Self.isUnspaced($0) }
    }
    unspaced = Dictionary(grouping: hidden) { $0.name.first ?? " " }
  }

  /// The file name of somebody whom a text names and who is not to be named; nil if there is none.
  func unnamed(in text: String) -> String? {
    guard !candidates.isEmpty else { return nil }
    if let key = unspaced(in: text) { return key }
    let words = Self.words(of: text)
    var position = 0
    while position < words.count {
      let match = candidate(at: words[position...])
      if let key = match?.key { return key }
      position += match?.words.count ?? 1
    }
    return nil
  }

  private func unspaced(in text: String) -> String? {
    guard !unspaced.isEmpty else { return nil }
    let joined = text.filter { !$0.isWhitespace }
    return joined.indices.lazy.compactMap { index in
      unspaced[joined[index]]?.first { joined[index...].hasPrefix($0.name.filter { $0 != " " }) }?
        .key
    }.first
  }

  /// The longest name that begins with the first of these words.
  private func candidate(
    at words: ArraySlice<(raw: Substring, folded: String)>
  ) -> Candidate? {
    guard let first = words.first else { return nil }
    return (lengths[first.folded] ?? []).lazy.filter { $0 <= words.count }.compactMap { length in
      candidates[words.prefix(length).map(\.folded)]?.first { Self.matches($0, word: first) }
    }.first
  }

  /// The same for words that are no sentence, such as a tag: there every word may be a name.
  func unnamed(called text: String) -> String? {
    let words = Self.words(of: text).prefix(Self.mostWords).map(\.folded)
    return candidates[words]?.first.map(\.key) ?? unnamed(in: text)
  }

  /// Whether words that are those of a name mean it.
  private static func matches(
    _ candidate: Candidate, word: (raw: Substring, folded: String)
  ) -> Bool {
    candidate.words.count > 1 || word.raw == candidate.name
      || word.raw.first?.isUppercase == true || !EverydayWords.contains(word.folded)
  }

  private static func words(of text: String) -> [(raw: Substring, folded: String)] {
    let isASCII = text.utf8.allSatisfy { $0 < 0x80 }
    let words =
      isASCII
      ? text.utf8.split { !isPartOfWord($0) }.map { Substring($0) }
      : text.split { !$0.isLetter && !$0.isNumber }
    return
      words
      .map { (raw: $0, folded: FoldedName.of(String($0))) }
      .filter { !$0.folded.isEmpty }
  }

  /// Whether a byte of ASCII is a letter or a digit; to ask a `Character` costs more.
  private static func isPartOfWord(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    default: false
    }
  }

  /// Whether a letter is of Thai, Han, Kana, Hangul and their like.
  static func isUnspaced(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0E00...0x0FFF, 0x1000...0x109F, 0x1780...0x17FF, 0x2E80...0x9FFF, 0xAC00...0xD7AF,
      0xF900...0xFAFF, 0x2_0000...0x3_FFFF:
      true
    default: false
    }
  }
}
