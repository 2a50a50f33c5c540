/// The first letters of given names.
extension NameGathering {
  /// `Chr.`, `Yu.`
  func isShortened(_ word: NameText.Word) -> Bool {
    (2...3).contains(word.count) && word.isCapital && word.end < text.bytes.count
      && text.bytes[word.end] == UInt8(ascii: ".")
  }

  /// Whether the initial of a form is one: `U. Fischer`, `Fischer, U.`, `HP Weiß`; but not `z. B. Weiß`.
  var isInitialled: Bool {
    guard let place = places.last ?? nil, text.words[place].isCapital,
      places.compactMap(\.self).map({ text.words[$0] })
        .allSatisfy({ isBeside($0) || hasCapital($0) })
    else { return false }
    let initial = text.words[place]
    let isDotted = initial.end < text.bytes.count && text.bytes[initial.end] == UInt8(ascii: ".")
    guard isDotted else {
      return initial.count > 1
        && text.bytes[initial.start..<initial.end].allSatisfy { !(0x61...0x7A).contains($0) }
    }
    return place == 0 || !isAbbreviation(text.words[place - 1])
  }

  /// Also that of `al-Khatib`.
  private func hasCapital(_ word: NameText.Word) -> Bool {
    word.isCapital
      || text.bytes[word.start..<word.end].contains { (0x41...0x5A).contains($0) }
  }

  /// `z.`, `u.`, `i.`
  private func isAbbreviation(_ word: NameText.Word) -> Bool {
    word.count == 1 && !word.isCapital && word.end < text.bytes.count
      && text.bytes[word.end] == UInt8(ascii: ".")
  }
}
