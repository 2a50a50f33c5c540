extension NameFinder {
  /// Somebody whose name a text begins with, as far as the words of a mention go.
  struct Beginning {
    let attendee: Attendee
    /// How many bytes the name has, and how many with an ending that it may have.
    let nameEnd: Int
    let end: Int
  }

  /// Nil if a text begins with nobody's name; a title may stand before it.
  func beginning(of text: String) -> Beginning? {
    guard !attendees.isEmpty else { return nil }
    let plain = beginning(asOf: text)
    guard let shown = ShownText(text), let whole = beginning(asOf: shown.text) else { return plain }
    let ends = [whole.nameEnd, whole.end].map { shown.source(of: 0..<$0).upperBound }
    guard ends[1] > plain?.end ?? 0 else { return plain }
    return Beginning(attendee: whole.attendee, nameEnd: ends[0], end: ends[1])
  }

  private func beginning(asOf text: String) -> Beginning? {
    if let found = unspaced.matches(in: text).first(where: { $0.bytes.lowerBound == 0 }) {
      let end = found.bytes.upperBound
      return Beginning(attendee: attendees[found.person], nameEnd: end, end: end)
    }
    let read = NameText(text, index: index)
    guard let first = matches(in: read).first,
      read.words[..<first.words.lowerBound].allSatisfy(isBeside)
    else { return nil }
    return Beginning(
      attendee: attendees[first.person], nameEnd: first.nameEnd, end: first.bytes.upperBound)
  }

  /// How many bytes at the beginning of a text are parts of a name, such as what stands behind the
  /// mention of somebody.
  func lengthOfParts(atStartOf text: String) -> Int {
    let plain = lengthOfParts(asIn: text)
    guard let shown = ShownText(text) else { return plain }
    let length = lengthOfParts(asIn: shown.text)
    return length == 0 ? plain : max(plain, shown.source(of: 0..<length).upperBound)
  }

  private func lengthOfParts(asIn text: String) -> Int {
    let read = NameText(text, index: index)
    var end = 0
    for word in read.words {
      guard isPart(word), NameGap.isNarrow(read.bytes[end..<word.start], afterShort: false) else {
        break
      }
      end = word.end
    }
    return end
  }

  /// The bytes of those at its end; what stands behind them, such as a bracket, is not among them.
  func parts(atEndOf text: String) -> Range<Int> {
    let read = NameText(text, index: index)
    var parts = read.bytes.count..<read.bytes.count
    var next = read.bytes.count
    for word in read.words.reversed() {
      guard isPart(word), NameGap.isNarrow(read.bytes[word.end..<next], afterShort: false) else {
        break
      }
      next = word.start
      parts = word.start..<(parts.isEmpty ? word.end : parts.upperBound)
    }
    return parts
  }

  private func isBeside(_ word: NameText.Word) -> Bool {
    word.count == 1 || word.letters.map { index.words[$0].isBeside } ?? false
  }

  /// Whether a word is one of a name, and none of every day.
  private func isPart(_ word: NameText.Word) -> Bool {
    guard let number = word.letters ?? word.inflected ?? word.stems else { return false }
    let known = index.words[number]
    return (known.isName || word.stems != nil) && (word.isCapital || !known.isEveryday)
  }
}
