/// What the words of a name can be in a sentence that names nobody.
extension NameGathering {
  /// Whether a sentence parts the words: `Page blanche, neige dehors`. What stands so with capitals may be
  /// a name all the same, if no word of every day is in it.
  func isParted(isOrdered: Bool) -> Bool {
    guard range.count > 1, [.letters, .stems].contains(entry.form.comparison) else { return false }
    let gaps = range.dropLast().map { place in
      text.bytes[text.words[place].end..<text.words[place + 1].start]
    }
    let isWide = zip(range, gaps).contains { place, gap in
      !isBeside(text.words[place]) && NameGap.partsSentence(gap)
    }
    guard isWide else { return false }
    let places = places.compactMap(\.self)
    let areCapital = places.allSatisfy { text.words[$0].isCapital }
    let isComma = gaps.allSatisfy { gap in
      !NameGap.partsSentence(gap)
        || gap.contains(UInt8(ascii: ",")) && !gap.contains { ":;!?".utf8.contains($0) }
    }
    guard isComma else { return !areCapital || entry.form.everyday != .none || isPartOfDouble }
    let isFirstAlone = places.first.map { text.words[$0].isCapital } ?? false
    return isOrdered && (isPartOfDouble || !areCapital)
      && (entry.form.everyday != .none || isFirstAlone)
  }

  /// `Grossmanns Jürgen`: the family name stands first, with an ending.
  func isGenitiveFirst(_ place: Int) -> Bool {
    entry.form.comparison == .letters && range.count == places.count && places.count > 1
      && place == range.lowerBound && places.last == place
      && places.compactMap(\.self).allSatisfy { text.words[$0].isCapital }
  }

  /// Whether the words are a part of the path of an address, or its beginning or end: as in
  /// `https://blog.example/rose-green-demo`, and not in one that has a sentence.
  var isInAddress: Bool {
    let bytes = text.bytes
    let (start, end) = (text.words[range.lowerBound].start, text.words[range.upperBound].end)
    let token = bytes[..<start].reversed().prefix { $0 > 0x20 && !"()<>\"'".utf8.contains($0) }
    guard token.contains(UInt8(ascii: "/")), let before = token.first else { return false }
    let after = end < bytes.count ? bytes[end] : 0x20
    return "/=".utf8.contains(before) || !Self.goesOn(after) || isNamedThere
  }

  /// Whether a dash or a letter follows.
  private static func goesOn(_ byte: UInt8) -> Bool {
    "-_+%".utf8.contains(byte) || byte >= 0x80 || NameKey.letter(byte) != nil
  }

  /// `demo-by-rose-green-and-others`.
  private var isNamedThere: Bool {
    wordBefore.map { Self.announcing.contains($0) || ["with", "mit", "avec", "from"].contains($0) }
      ?? false
  }

  /// `the demo by rose green`.
  var isAnnounced: Bool { wordBefore.map { Self.announcing.contains($0) } ?? false }

  private var wordBefore: String? {
    guard range.lowerBound > 0 else { return nil }
    let word = text.words[range.lowerBound - 1]
    return NameKey.of(String(decoding: text.bytes[word.start..<word.end], as: UTF8.self))
  }

  private static let announcing: Set<String> = ["by", "von", "par", "por"]

  /// Whether it is a day: `Mark May 5 as release day`.
  var isDate: Bool {
    let last = text.words[range.upperBound]
    guard entry.form.everyday == .all, range.count > 1, last.end + 1 < text.bytes.count,
      text.bytes[last.end] == 0x20, (0x30...0x39).contains(text.bytes[last.end + 1])
    else { return false }
    return EverydayWords.isMonth(
      NameKey.of(String(decoding: text.bytes[last.start..<last.end], as: UTF8.self)))
  }

  /// Whether a dash makes one word of a word of every day and another one: `Will-Haben-Marktplatz`.
  var isJoinedAlone: Bool {
    range.count == 1 && entry.words.count == 1 && entry.form.comparison == .letters
      && entry.form.everyday == .all && isPartOfDouble
  }

  /// Whether a dash joins the words with another: `Petra Grüning-Lutz` is not `Petra Grüning-Maß`.
  var isPartOfDouble: Bool {
    [range.lowerBound - 1, range.upperBound].contains { place in
      guard place >= 0, place + 1 < text.words.count else { return false }
      let gap = text.bytes[text.words[place].end..<text.words[place + 1].start]
      return ["-", "‐", "‑", "－", "־"].contains { gap.elementsEqual($0.utf8) }
    }
  }
}
