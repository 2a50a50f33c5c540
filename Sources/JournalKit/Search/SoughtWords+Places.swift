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
  /// Whether a byte is part of a letter or a digit.
  fileprivate func hasLetter(at index: Int) -> Bool {
    let byte = bytes[index]
    return (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte >= 0x80
  }
}
