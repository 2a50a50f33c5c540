/// Finds the names of people in a text: the one place that knows what a name looks like there.
///
/// Words may stand in any order, with and without titles and initials, with the endings of German and
/// of Cyrillic, spelt in other letters, joined in a hashtag, and with what nobody sees between their
/// letters, in the text as it stands or as its readers have it. A name of one word that is also a word
/// of every day must have a capital, or everybody called Will would silence a summary; a word that
/// names nobody, such as `Sunday`, is not sought.
package struct NameFinder: Sendable {
  let attendees: [Attendee]
  let index: NameIndex
  let unspaced: UnspacedNames

  /// Takes everybody: a name of somebody who may be named is not that of another, which begins alike.
  package init(_ attendees: [Attendee]) {
    let hidesSomebody = attendees.contains { $0.named != .yes && $0.name != nil }
    let known =
      hidesSomebody ? attendees.filter { $0.name != nil }.flatMap(\.byEachName) : []
    // Of two people of one name, the one who may be named comes first.
    self.init(
      sorted: known.filter { $0.named == .yes } + known.filter { $0.named != .yes })
  }

  /// The same of people among whom a mention chooses, whoever may be named.
  init(mentioned attendees: [Attendee]) {
    self.init(sorted: attendees.filter { $0.name != nil }.flatMap(\.byEachName))
  }

  private init(sorted attendees: [Attendee]) {
    self.attendees = attendees
    let names = attendees.map { PersonName($0.name ?? "") }
    index = NameIndex(zip(names, attendees).map { ($0, $1.named != .yes) })
    unspaced = UnspacedNames(
      attendees.indices.filter { !names[$0].isNobody }.map { (attendees[$0].name ?? "", $0) })
  }

  private var isEmpty: Bool { attendees.isEmpty }

  /// Everybody whom a text names and who is not to be named, with the bytes of the name.
  func allUnnamed(in text: String) -> [(key: String, bytes: Range<Int>)] {
    guard !isEmpty else { return [] }
    let shown = ShownText(text).map { shown in
      allUnnamed(asIn: shown.text).map { ($0.key, shown.source(of: $0.bytes)) }
    }
    return allUnnamed(asIn: text) + (shown ?? [])
  }

  private func allUnnamed(asIn text: String) -> [(key: String, bytes: Range<Int>)] {
    let found = unspaced.matches(in: text) + matches(in: text).map { ($0.person, $0.bytes) }
    return found.filter { attendees[$0.person].named != .yes }
      .map { (attendees[$0.person].key, $0.bytes) }
  }

  /// The file name of somebody whom a text names and who is not to be named; nil if there is none.
  package func unnamed(in text: String) -> String? {
    guard !isEmpty else { return nil }
    return unnamed(asIn: text) ?? ShownText(text).flatMap { unnamed(asIn: $0.text) }
  }

  private func unnamed(asIn text: String) -> String? {
    let found = unspaced.matches(in: text).lazy.map { attendees[$0.person] }
    if let hidden = found.first(where: { $0.named != .yes }) { return hidden.key }
    return matches(in: text).lazy.map { attendees[$0.person] }.first { $0.named != .yes }?.key
  }

  /// The same for words that are no sentence, such as a tag: there every word may be a name.
  package func unnamed(called text: String) -> String? {
    guard !isEmpty else { return nil }
    let key = PersonName(text).units.map(\.joined)
    let words = key.sorted()
    let same = index.entries.first { entry in
      entry.form.isWhole && entry.form.words.count == key.count
        && entry.form.words.sorted() == words
        && (entry.form.comparison == .letters
          || entry.form.comparison == .joined && key[0].utf8.count >= NameForm.shortestJoined)
    }
    return same.map { attendees[$0.person] }.map { $0.named == .yes ? nil : $0.key }
      ?? unnamed(in: text)
  }

  /// All names in their order, each word in one of them only.
  func matches(in text: String) -> [NameMatch] {
    let read = NameText(text, index: index)
    let found = matches(in: read)
    guard read.hasHidden else { return found }
    return found + matches(in: NameText(text, index: index, hiddenParts: true))
  }

  func matches(in text: NameText) -> [NameMatch] {
    var found: [NameMatch] = []
    for (place, word) in text.words.enumerated() {
      if word.isKnown { found += matches(at: place, of: text) }
      if word.hasHumps { found += matches(inside: word, at: place, of: text) }
    }
    return found.count < 2 ? found : Self.chosen(found, of: text.words.count)
  }

  private func matches(at place: Int, of text: NameText) -> [NameMatch] {
    let word = text.words[place]
    var found: [NameMatch] = []
    for case let number? in [word.letters, word.inflected, word.stems, word.sounds] {
      for entry in index.words[number].entries
      where NameGathering.mayReach(index.entries[entry], from: place, in: text) {
        let gathering = NameGathering(index.entries[entry], around: place, of: text, index: index)
        if let match = gathering?.match { found.append(match) }
      }
    }
    return found
  }

  /// `#GraceHopper`: the words inside of a word make a name together, and none alone.
  private func matches(
    inside word: NameText.Word, at place: Int, of text: NameText
  ) -> [NameMatch] {
    let parts = text.parts(of: word, index: index)
    return parts.words.indices.filter { parts.words[$0].isKnown }
      .flatMap { matches(at: $0, of: parts) }
      .filter { $0.words.count > 1 || parts.words[$0.words.lowerBound].count > 7 }
      .map { match in
        NameMatch(
          person: match.person, words: place...place, count: match.count, doubt: match.doubt,
          bytes: word.start..<word.end, nameEnd: word.end)
      }
  }

  /// The longest and surest first; what they leave of words is for others.
  private static func chosen(_ matches: [NameMatch], of count: Int) -> [NameMatch] {
    var isTaken = [Bool](repeating: false, count: count)
    var chosen: [NameMatch] = []
    for match in matches.sorted(by: {
      ($1.count, $0.doubt, $0.words.lowerBound, $0.person)
        < ($0.count, $1.doubt, $1.words.lowerBound, $1.person)
    }) where !match.words.contains(where: { isTaken[$0] }) {
      for place in match.words { isTaken[place] = true }
      chosen.append(match)
    }
    return chosen.sorted { $0.words.lowerBound < $1.words.lowerBound }
  }
}
