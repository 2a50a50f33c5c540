/// Looks for the words of one form around a word that it has.
struct NameGathering {
  let text: NameText
  let index: NameIndex
  let entry: NameIndex.Entry

  /// Places of the text's words, for each word of the name.
  private(set) var places: [Int?]
  private(set) var range: ClosedRange<Int>
  /// Titles and initials are skipped, and no more of them than that.
  private static let mostBeside = 3
  /// Words of a nickname in quotes.
  private static let mostQuoted = 4

  /// Nil if the words are not all there.
  init?(_ entry: NameIndex.Entry, around place: Int, of text: NameText, index: NameIndex) {
    (self.entry, self.text, self.index) = (entry, text, index)
    places = Array(repeating: nil, count: entry.words.count)
    range = place...place
    guard take(place) else { return nil }
    while places.contains(nil) {
      guard extend(by: 1) || extend(by: -1) else { return nil }
    }
  }

  /// Whether all words of a form stand as near as they can be gathered from: most forms that have one
  /// word of a text are told apart by that, for next to nothing.
  static func mayReach(
    _ entry: NameIndex.Entry, from place: Int, in text: NameText
  ) -> Bool {
    let words = text.words
    let reach = (entry.words.count - 1) * (mostBeside + 1) * (text.hasQuotes ? mostQuoted : 1)
    let (first, last) = (max(0, place - reach), min(words.count - 1, place + reach))
    let comparison = entry.form.comparison
    return entry.words.allSatisfy { wanted in
      (first...last).contains { has(words[$0], wanted, comparison) }
    }
  }

  private mutating func extend(by step: Int) -> Bool {
    var place = (step > 0 ? range.upperBound : range.lowerBound) + step
    for _ in 0...Self.mostBeside {
      guard text.words.indices.contains(place) else { return false }
      if take(place) { return true }
      guard let end = endBeside(at: place, step) else { return false }
      place = end + step
    }
    return false
  }

  func isBeside(_ word: NameText.Word) -> Bool {
    word.count == 1 || word.letters.map { index.words[$0].isBeside } ?? false
      || NameGap.areQuoted(from: word, to: word, in: text.bytes)
  }

  /// The last word, seen in a direction, of what can be skipped between two words of a name: a title, or
  /// all of a nickname in quotes. Nil if the word at the place is none of these.
  private func endBeside(at place: Int, _ step: Int) -> Int? {
    let places = text.hasQuotes ? (0..<Self.mostQuoted).map { place + $0 * step } : []
    let end = places.first { other in
      guard text.words.indices.contains(other) else { return false }
      let (first, last) = (text.words[min(place, other)], text.words[max(place, other)])
      return NameGap.areQuoted(from: first, to: last, in: text.bytes)
    }
    let isSkipped = isBeside(text.words[place]) || isShortened(text.words[place])
    return end ?? (isSkipped || isBeforeParticle(place) ? place : nil)
  }

  private func isBeforeParticle(_ place: Int) -> Bool {
    let (word, next) = (text.words[place], place + 1)
    guard text.words.indices.contains(next), text.words[next].count > 1,
      isBeside(text.words[next])
    else { return false }
    let letters = text.bytes[word.start..<word.end]
    return WordsBesideNames.beforeParticles.contains(
      NameKey.of(String(decoding: letters, as: UTF8.self)))
  }

  private mutating func take(_ place: Int) -> Bool {
    let word = text.words[place]
    for (number, wanted) in entry.words.enumerated()
    where places[number] == nil && Self.has(word, wanted, entry.form.comparison)
      && (word.isCapital || !isInitial(number))
    {
      places[number] = place
      range = min(range.lowerBound, place)...max(range.upperBound, place)
      return true
    }
    return false
  }

  /// Whether a word of the form is the initial.
  private func isInitial(_ number: Int) -> Bool {
    entry.form.hasInitial && number == entry.words.count - 1
  }

  private static func has(
    _ word: NameText.Word, _ wanted: Int, _ comparison: NameForm.Comparison
  ) -> Bool {
    switch comparison {
    case .letters, .joined: word.letters == wanted || word.inflected == wanted
    // The letters are those of an initial.
    case .stems: word.stems == wanted || word.letters == wanted
    case .cyrillicSounds, .latinSounds: word.sounds == wanted || word.letters == wanted
    }
  }

  /// The match, if it is one: what a sentence has by chance is none.
  var match: NameMatch? {
    let places = places.compactMap(\.self)
    let isOrdered = zip(places, places.dropFirst()).allSatisfy { $0 < $1 }
    let isAdjacent = range.count == places.count
    guard isOrdered && isAdjacent || hasNarrowGaps, !entry.form.hasHalf || !isPartOfDouble,
      !isParted(isOrdered: isOrdered), !isDate, !isJoinedAlone
    else { return nil }
    guard hasFittingEndings, hasFittingCapitals(isOrdered: isOrdered),
      !entry.form.hasInitial || isInitialled
    else { return nil }
    let (first, last) = (text.words[range.lowerBound], text.words[range.upperBound])
    let isInflected = last.letters.map { !entry.words.contains($0) } ?? true
    let cut =
      isInflected && !last.isPrefixed && entry.form.comparison == .letters ? ending(of: last) : 0
    return NameMatch(
      person: entry.person, words: range, count: places.count,
      doubt: (isOrdered ? 0 : 1) + 2 * entry.form.comparison.rawValue + (entry.form.isWhole ? 0 : 8)
        + (isInflected ? 1 : 0),
      bytes: first.start..<last.end, nameEnd: last.end - cut)
  }

  /// How many bytes the ending of German has.
  private func ending(of word: NameText.Word) -> Int {
    let letters = text.bytes[word.start..<word.end]
    let endings = ["sche", "schen", "scher", "sches", NameEndings.honorific].map { Array($0.utf8) }
    return endings.first { letters.count > $0.count && letters.suffix($0.count).elementsEqual($0) }?
      .count
      ?? 1
  }

  private var hasNarrowGaps: Bool {
    range.dropLast().allSatisfy { place in
      let (word, next) = (text.words[place], text.words[place + 1])
      return NameGap.isNarrow(
        text.bytes[word.end..<next.start],
        afterShort: isBeside(word) || isShortened(word) && isNoName(place))
    }
  }

  /// Whether it is an initial, or stands between the words.
  private func isNoName(_ place: Int) -> Bool {
    !places.contains(place) || entry.form.hasInitial && places.last == place
  }

  /// An ending is at the end of a name, and what is put before a name at its beginning. A single word
  /// with an ending must be long enough to be no other one.
  private var hasFittingEndings: Bool {
    guard [.letters, .joined].contains(entry.form.comparison) else { return hasFittingStems }
    for place in places.compactMap(\.self) {
      let word = text.words[place]
      if let letters = word.letters, entry.words.contains(letters) { continue }
      guard
        place == (word.isPrefixed ? range.lowerBound : range.upperBound)
          || isGenitiveFirst(place)
      else { return false }
      guard
        entry.words.count > 1
          || word.count > 4 && entry.form.everyday == .none
            && !NamesInS.contains(text.bytes[word.start..<word.end])
      else { return false }
      // `Jo parks the car`.
      if let inflected = word.inflected, index.words[inflected].isEveryday, !word.isCapital {
        return false
      }
    }
    return true
  }

  private var hasFittingStems: Bool {
    guard entry.words.count == 1, entry.form.comparison == .stems else { return true }
    let word = text.words[range.lowerBound]
    return word.isCapital && word.count > 4 && entry.form.everyday == .none
  }
}
