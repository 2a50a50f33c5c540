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

  /// By first word, the longest names first.
  private let candidates: [String: [Candidate]]
  /// Names in scripts that put no spaces between words.
  private let unspaced: [Candidate]

  init(_ attendees: [Attendee]) {
    let all = attendees.compactMap { attendee -> Candidate? in
      guard let name = attendee.name?.trimmed, !FoldedName.of(name).isEmpty else { return nil }
      return Candidate(
        words: Self.words(of: name).map(\.folded), name: name,
        key: attendee.named == .yes ? nil : attendee.key)
    }
    guard all.contains(where: { $0.key != nil }) else {
      (candidates, unspaced) = ([:], [])
      return
    }
    // Of two people of one name, the one who may be named comes first.
    let sorted = all.sorted { ($1.words.count, $0.key ?? "") < ($0.words.count, $1.key ?? "") }
    candidates = Dictionary(grouping: sorted) { $0.words.first ?? "" }
    unspaced = sorted.filter { candidate in
      candidate.key != nil
        && candidate.name.unicodeScalars.allSatisfy { $0 == " " || Self.isUnspaced($0) }
    }
  }

  /// The file name of somebody whom a text names and who is not to be named; nil if there is none.
  func unnamed(in text: String) -> String? {
    guard !candidates.isEmpty else { return nil }
    let joined = unspaced.isEmpty ? "" : text.filter { !$0.isWhitespace }
    if let found = unspaced.first(where: { joined.contains($0.name.filter { $0 != " " }) }) {
      return found.key
    }
    let words = Self.words(of: text)
    var position = 0
    while position < words.count {
      let match = candidates[words[position].folded]?.first {
        Self.matches($0, words: words[position...])
      }
      if let key = match?.key { return key }
      position += match?.words.count ?? 1
    }
    return nil
  }

  /// The same for words that are no sentence, such as a tag: there every word may be a name.
  func unnamed(called text: String) -> String? {
    let words = Self.words(of: text).map(\.folded)
    let same = words.first.flatMap { candidates[$0] }?.first { $0.words == words }
    return same.map(\.key) ?? unnamed(in: text)
  }

  private static func matches(
    _ candidate: Candidate, words: ArraySlice<(raw: Substring, folded: String)>
  ) -> Bool {
    if candidate.words.count == 1, let word = words.first {
      return word.folded == candidate.words[0]
        && (word.raw == candidate.name || word.raw.first?.isUppercase == true
          || !EverydayWords.contains(word.folded))
    }
    return words.prefix(candidate.words.count).map(\.folded) == candidate.words
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
