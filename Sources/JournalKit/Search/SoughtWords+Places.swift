internal import JournalModel

extension SoughtWords {
  /// All places of a folded text where the words begin, not overlapping.
  func places(in text: FoldedText) -> [Range<Int>] {
    var places: [Range<Int>] = []
    var start = 0
    while let place = offset(in: text, from: start) {
      places.append(place..<place + bytes.count)
      start = place + bytes.count
    }
    return places
  }

  /// 3 as whole words, 2 at the beginning of a word, 1 inside one; the best place counts.
  func fit(in text: FoldedText) -> Int? {
    places(in: text).map { place in
      let begins = place.lowerBound == 0 || !text.hasLetter(at: place.lowerBound - 1)
      let ends = place.upperBound == text.bytes.count || !text.hasLetter(at: place.upperBound)
      return begins ? (ends ? 3 : 2) : 1
    }.max()
  }
}

extension FoldedText {
  /// Whether it has these words as whole ones. For words that are sought once, in a short text: where
  /// they end is looked at before they are, and no table is made of them.
  func says(_ words: String) -> Bool {
    let sought = FoldedText(words.trimmed).bytes
    guard let first = sought.first, sought.count <= bytes.count else { return false }
    return (0...bytes.count - sought.count).contains { place in
      let end = place + sought.count
      return bytes[place] == first && (end == bytes.count || !hasLetter(at: end))
        && (place == 0 || !hasLetter(at: place - 1))
        && bytes[place..<end].elementsEqual(sought)
    }
  }

  /// Whether a byte is part of a letter or a digit.
  fileprivate func hasLetter(at index: Int) -> Bool {
    let byte = bytes[index]
    return (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte >= 0x80
  }
}
