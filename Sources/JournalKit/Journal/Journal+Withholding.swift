internal import Git
internal import JournalModel

extension Journal {
  /// Puts what two files say of one person into one of them, and what nobody reads of the private ref into
  /// the file that is read; a commit for each.
  mutating func joinDoubles(by authoring: Authoring, in session: inout WriteSession) throws {
    var seen: Set<String> = []
    while true {
      let people = try snapshot.attendees().unlessLost().values
      let double = try snapshot.doubles(among: people).first { !seen.contains($0.file.key) }
      if let double {
        seen.insert(double.file.key)
        try commitRepair(
          try snapshot.change(joining: double, among: people), by: authoring, in: &session)
        continue
      }
      let strays = try snapshot.recognised().strays.filter { !seen.contains($0.key) }
      guard let stray = strays.keys.min(), let key = strays[stray] else { return }
      seen.insert(stray)
      guard let person = people.first(where: { $0.key == key }) else { continue }
      var change = JournalChange(subject: "Join what the private ref has of an attendee")
      try snapshot.set(person, former: person, in: &change)
      try commitRepair(change, by: authoring, in: &session)
    }
  }

  /// Commits what was mended, unless somebody is about to mend it by hand.
  mutating func commitRepair(
    _ change: JournalChange, by authoring: Authoring, in session: inout WriteSession
  ) throws {
    guard !change.isEmpty else { return }
    var change = change
    change.isRepair = true
    try change.checkPublished(over: snapshot)
    do {
      try commit(change, by: authoring, in: &session)
    } catch WriteRefusal.uncommittedChanges {
      // Somebody is about to mend it by hand.
      return
    }
    try refresh()
  }
}

extension Snapshot {
  fileprivate func change(
    joining double: DoubleFile, among people: [Attendee]
  ) throws -> JournalChange {
    var change = JournalChange(
      subject: double.origin == .unnamed
        ? JournalChange.joiningFiles : JournalChange.namesOut)
    guard let person = people.first(where: { $0.key == double.key }) else { return change }
    let filled = try join(double.file, into: person, over: person, in: &change)
    var former = double.file
    former.name = former.name ?? person.name
    change.moves.append((former, filled))
    try withholdHidden(in: &change)
    return change
  }

  /// Puts what a second file of somebody says into the one that stays; `stored` is how the journal has that.
  func join(
    _ file: Attendee, into owner: Attendee, over stored: Attendee, in change: inout JournalChange
  ) throws -> Attendee {
    var (filled, known) = (owner, stored)
    filled.take(file)
    // What only the other file had of somebody is written, though it is known already.
    if try document(Layout.attendee(owner.key), isPrivate: true) == nil { known.emails = [] }
    let hasStrays = try recognised().strays.values.contains(owner.key)
    if filled != known || hasStrays { try set(filled, former: known, in: &change) }
    try remove(Layout.attendee(file.key), in: &change)
    return filled
  }
}

extension Attendee {
  /// What somebody wrote who did not know of this file.
  fileprivate mutating func take(_ other: Attendee) {
    name = name ?? other.name
    if other.named == .no { named = .no }
    company = company ?? other.company
    university = university ?? other.university
    country = country ?? other.country
    roles += other.roles.filter { !roles.contains($0) }
    projects += other.projects.filter { !projects.contains($0) }
    emails += other.emails.filter { !emails.contains($0) }
    formerNames += other.formerNames.filter { !formerNames.contains($0) }
    days = Set(days + other.days).sorted()
  }
}
