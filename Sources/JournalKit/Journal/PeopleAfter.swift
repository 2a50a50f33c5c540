internal import Git
internal import JournalModel

/// Who is hidden once a change is made. Where a name is only now taken back, texts that have it already
/// are for a person to reword, and must not keep it public.
struct PeopleAfter {
  let attendees: [Attendee]
  let withholding: Withholding
  /// With those who are hidden from now on.
  let withEverybody: Withholding
  /// Whether somebody is hidden who was not before, or has another name since.
  let areMoreHidden: Bool
  private let before: [Attendee]

  init(_ change: JournalChange, over journal: Snapshot) throws {
    let files = change.publicFiles + change.privateFiles
    let keys = Set(files.compactMap { Layout.attendeeKey(of: $0.path) })
    before = try journal.attendees().unlessLost().values
    guard !keys.isEmpty else {
      attendees = before
      withholding = try journal.people.withholding(at: journal.tips) { [before] in
        Withholding(Roster(before), withdrawn: try journal.withdrawn())
      }
      withEverybody = withholding
      areMoreHidden = false
      return
    }
    attendees =
      try before.filter { !keys.contains($0.key) }
      + keys.sorted().compactMap { try change.attendee($0, over: journal) }
    let known = Dictionary(before.map { ($0.key, $0) }) { first, _ in first }
    areMoreHidden = attendees.contains { person in
      keys.contains(person.key) && NewlyHidden(person, since: known[person.key]) != nil
    }
    let named = Set(before.compactMap { $0.publicName.map(FoldedName.of) })
    let withdrawn = try journal.withdrawn()
    withEverybody = Withholding(Roster(attendees), withdrawn: withdrawn)
    withholding = Withholding(
      Roster(
        attendees.filter { $0.named == .yes || !named.contains(FoldedName.of($0.name ?? "")) }),
      withdrawn: withdrawn)
  }

  /// Whether somebody was in the roster already, so that a command can change them.
  func isThere(_ key: String) -> Bool { before.contains { $0.key == key && !$0.isAbsent } }

  func withholding(of path: String) -> Withholding {
    Layout.attendeeKey(of: path) == nil ? withholding : withEverybody
  }
}

extension JournalChange {
  /// As both files of somebody say then; nil for somebody who is taken out.
  fileprivate func attendee(_ key: String, over journal: Snapshot) throws -> Attendee? {
    let path = Layout.attendee(key)
    let documents = try [false, true].map { isPrivate -> Document? in
      guard let file = self[isPrivate: isPrivate].last(where: { $0.path == path }) else {
        return try journal.document(path, isPrivate: isPrivate)
      }
      return try file.content.map {
        try Document(String(decoding: $0, as: UTF8.self), as: .frontMatter)
      }
    }
    guard documents.contains(where: { $0 != nil }) else { return nil }
    var person = try journal.attendee(path, shown: documents[0], hidden: documents[1])
    if person.isUnknown, let known = try journal.attendees().values.first(where: { $0.key == key })
    {
      (person.name, person.emails) = (known.name, known.emails)
    }
    if person.named == .yes, try journal.isStillWithheld(person) { person.named = .open }
    return person
  }
}
