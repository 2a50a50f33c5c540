internal import JournalModel

extension SummaryBuilder {
  mutating func impressions() -> Summary.Impressions? {
    people(language.impressions) { !$0.isPrivate }
  }

  /// Private notes; only for the organisers.
  mutating func privateNotes() -> Summary.Impressions? {
    guard audience == .organisers else { return nil }
    return people(language.privateNotes) { $0.isPrivate }
  }

  private mutating func people(
    _ heading: String, isIncluded: (AttendeeNote) -> Bool
  ) -> Summary.Impressions? {
    var people: [Summary.Impressions.Person] = []
    let notes = material.days.flatMap(\.notes).filter { isIncluded($0.value) }
    var seen: Set<String> = []
    for filed in notes where seen.insert(key(of: filed.value)).inserted {
      let own = notes.filter { key(of: $0.value) == key(of: filed.value) }
      let published = own.compactMap { note(from: $0) }.withoutRepetition
      if !published.isEmpty { people.append(person(filed.value, notes: published)) }
    }
    return people.isEmpty ? nil : Summary.Impressions(heading: heading, people: people)
  }

  private func attendee(_ note: AttendeeNote) -> Attendee? {
    if let found = material.roster.attendees.first(where: { $0.key == note.about }) { return found }
    guard case .one(let attendee) = material.roster.match(note.about) else { return nil }
    return attendee
  }

  private func key(of note: AttendeeNote) -> String { attendee(note)?.key ?? note.about }

  /// With what people are at the event, and where they come from.
  private func person(
    _ note: AttendeeNote, notes: [Summary.Impressions.Note]
  ) -> Summary.Impressions.Person {
    let attendee = attendee(note)
    let person = Summary.Impressions.Person(
      name: attendee?.displayName ?? note.about, roles: attendee?.roles ?? [],
      origin: attendee.flatMap { $0.company ?? $0.university }, notes: notes)
    return person.labelled(in: language)
  }

  private mutating func note(from filed: Filed<AttendeeNote>) -> Summary.Impressions.Note? {
    let note = filed.value
    // Somebody who is not in the roster has not agreed to be named.
    let person = attendee(note) ?? Attendee(key: note.about, name: nil, named: .open)
    guard mayName(person, path: filed.path),
      let text = publishedProse(note.text, path: filed.path)
    else { return nil }
    let isQuote = note.isBy(person)
    return .init(
      id: note.id, text: text, isQuote: isQuote, words: isQuote ? language.quoted(text) : text,
      recorded: note.recorded)
  }
}

extension Summary.Impressions.Person {
  /// With whom a note is about before each that is not in the person's own words: in full, where the name
  /// does not stand below such words.
  fileprivate func labelled(in language: Language) -> Self {
    let name = notes.contains(where: \.isQuote) ? name : words
    let label = language.about.filled(["name": name])
    let notes = notes.map { note in
      var note = note
      if !note.isQuote { note.label = label }
      return note
    }
    return .init(name: self.name, roles: roles, origin: origin, notes: notes)
  }
}

extension [Summary.Impressions.Note] {
  /// The same words, given twice, once.
  fileprivate var withoutRepetition: [Summary.Impressions.Note] {
    var seen: Set<String> = []
    return filter { seen.insert("\($0.isQuote) \($0.text.trimmedLines)").inserted }
  }
}
