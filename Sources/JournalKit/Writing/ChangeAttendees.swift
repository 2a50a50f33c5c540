internal import Git
package import JournalModel

/// Change of attendees, all in one commit.
package struct ChangeAttendees: Plan {
  private let chosen: ChosenAttendees
  private let subject: String
  private let suffix: () -> String
  private let body: (inout Attendee) throws -> Void

  /// `suffix` is called for the file name of each who is not to be named any more.
  package init(
    _ chosen: ChosenAttendees, subject: String, suffix: @escaping () -> String,
    body: @escaping (inout Attendee) throws -> Void
  ) {
    (self.chosen, self.subject, self.suffix, self.body) = (chosen, subject, suffix, body)
  }

  /// Those who are different by a change, those of them of whom a name is withheld from then on, and the
  /// whole roster after that.
  package typealias Outcome = (changed: [Attendee], hidden: [NewlyHidden], roster: [Attendee])

  package func change(
    of journal: Snapshot
  ) throws -> (change: JournalChange, outcome: Outcome) {
    let roster = try journal.roster()
    var keys = AttendeeKeys(taken: roster.attendees.map(\.key))
    var change = JournalChange(subject: subject)
    var changed: [Attendee] = []
    var after = Dictionary(uniqueKeysWithValues: roster.attendees.map { ($0.key, $0) })
    var history: RosterHistory?
    for found in try roster.attendees(chosen) {
      var attendee = after[found.key] ?? found
      try body(&attendee)
      let known = change.privateFiles.count
      let former = try journal.filed(found, as: &attendee, among: roster, in: &change)
      try Self.checkName(of: attendee, former, in: roster)
      var shown = former
      // A person wrote the `no` into the file, and left the name there.
      if attendee.named == .no, try journal.shows(former) { shown.named = .yes }
      if attendee.named != .yes, shown.named == .yes || attendee.name != shown.name {
        let known = try history ?? RosterHistory(of: journal)
        history = known
        attendee.formerNames = known.formerNames(of: attendee, before: former)
      }
      if let owner = try journal.owner(of: former.key, as: attendee, in: after) {
        let stored = roster.attendees.first { $0.key == owner.key } ?? owner
        attendee = try journal.join(attendee, into: owner, over: stored, in: &change)
        change.moves.append((shown, attendee))
        changed.append(attendee)
        (after[former.key], after[owner.key]) = (nil, attendee)
        continue
      }
      // Whose file says no already, and has a name that says nothing, keeps it.
      let isNamed = try former.named == .yes || !former.isAnonymous || journal.saysYes(former)
      if shown.named == .yes, attendee.named != .yes, isNamed {
        attendee.key = try journal.recognised().outdated[former.key] ?? keys.nameless(suffix())
      }
      guard attendee != shown || change.privateFiles.count > known else { continue }
      try journal.set(attendee, former: shown, in: &change)
      changed.append(attendee)
      after[former.key] = attendee
    }
    try journal.withholdHidden(in: &change)
    change.subject += Self.list(changed)
    return (change, (changed, change.hidden, Array(after.values)))
  }

  /// Refuses a name that is that of somebody who is not to be named: it would be published; and a yes of
  /// somebody of whom only the private ref, which is not here, says what they said.
  private static func checkName(
    of attendee: Attendee, _ former: Attendee, in roster: Roster
  ) throws(JournalProblem) {
    if attendee.named == .yes, former.isUnknown { throw .consentElsewhere(key: former.key) }
    let isNew = attendee.name != former.name
    guard isNew || attendee.named == .yes && former.named != .yes,
      let name = attendee.name.map(FoldedName.of)
    else { return }
    let others = roster.attendees.filter { $0.key != former.key }
    let twin = others.first { $0.named != .yes && $0.name.map(FoldedName.of) == name }
    if isNew, let twin { throw .attendeeExists(name: twin.displayName, key: twin.key) }
    if attendee.named == .yes,
      let hidden = Snapshot.hiddenNamesake(of: attendee, among: others)
    {
      throw .namesakeHidden(name: attendee.displayName, key: hidden.key)
    }
    if isNew { try checkNearly(attendee, former, among: others) }
  }

  /// Who was nearly called so before is another person, as an address says of them.
  private static func checkNearly(
    _ attendee: Attendee, _ former: Attendee, among others: [Attendee]
  ) throws(JournalProblem) {
    guard attendee.named == .yes, let name = attendee.name else { return }
    let hidden = NearlyHidden(others.filter { !attendee.isToldApart(from: $0) })
    let known = former.named == .yes ? hidden.people(nearly: former.name ?? "").map(\.key) : []
    let people = hidden.people(nearly: name).filter { !known.contains($0.key) }
    guard let first = people.first else { return }
    throw .renamedNearly(name: name, others: people.map(\.displayName), key: first.key)
  }

  private static func list(_ attendees: [Attendee]) -> String {
    guard attendees.count == 1 else { return " of \(attendees.count) attendees" }
    return " of \(attendees[0].publicName ?? attendees[0].key)"
  }
}

extension Snapshot {
  /// The only one whose name a file may have, where a no says that it is theirs.
  fileprivate func owner(
    of key: String, as attendee: Attendee, in people: [String: Attendee]
  ) throws -> Attendee? {
    guard attendee.named == .no, let keys = try recognised().namesakes[key], keys.count == 1,
      let owner = people[keys[0]], !attendee.isToldApart(from: owner)
    else { return nil }
    return owner
  }

  /// Somebody whose name is withheld although the file says yes: as the file has them, before and after a
  /// change. The word of an organiser counts, if addresses tell the person apart.
  fileprivate func filed(
    _ found: Attendee, as attendee: inout Attendee, among roster: Roster,
    in change: inout JournalChange
  ) throws -> Attendee {
    let known = try recognised()
    guard known.namesakes[found.key] != nil || known.outdated[found.key] != nil else {
      return found
    }
    var former = found
    former.named = .yes
    if attendee.named == .yes {
      if known.namesakes[found.key] != nil,
        let hidden = Self.hiddenNamesake(of: attendee, among: roster.attendees)
      {
        throw JournalProblem.namesakeHidden(name: attendee.displayName, key: hidden.key)
      }
      if let newer = known.outdated[found.key] {
        change.append(.init(path: Layout.attendee(newer), text: nil), isPrivate: true)
        former.emails = []
      }
    }
    if attendee.named == .open { attendee.named = .yes }
    if Self.hiddenNamesake(of: attendee, among: roster.attendees) == nil {
      try keepNames(of: known.namesakes[found.key] ?? [], among: roster, in: &change)
    }
    return former
  }

  /// Those who are told apart from somebody by now are known by more than the history.
  private func keepNames(
    of keys: [String], among roster: Roster, in change: inout JournalChange
  ) throws {
    for person in roster.attendees where keys.contains(person.key) {
      let path = Layout.attendee(person.key)
      guard try document(path, isPrivate: true) == nil else { continue }
      var person = person
      person.emails = []
      let fields = AttendeeFile.fields(of: person, isPrivate: true)
      change.append(
        .init(path: path, text: Document(.frontMatter, fields: fields).content), isPrivate: true)
    }
  }
}
