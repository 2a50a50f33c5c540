internal import Git
internal import JournalModel

extension Journal {
  /// Puts what was written into new files of people who took their names back into the files that they
  /// have, and takes those out.
  mutating func withholdReturned(by authoring: Authoring, in session: inout WriteSession) throws {
    let people = try snapshot.attendees().unlessLost().values
    var change = JournalChange(subject: "Keep names out that were taken back")
    for (file, key) in try snapshot.filesOfWithdrawn(among: people) {
      guard let person = people.first(where: { $0.key == key }) else { continue }
      var filled = person
      filled.take(file)
      if filled != person { try snapshot.set(filled, former: person, in: &change) }
      try snapshot.remove(Layout.attendee(file.key), in: &change)
      var former = file
      former.name = former.name ?? person.name
      try snapshot.withhold(former, as: filled, in: &change)
    }
    guard !change.isEmpty else { return }
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

extension Attendee {
  /// What somebody wrote who did not know of this file.
  fileprivate mutating func take(_ other: Attendee) {
    company = company ?? other.company
    university = university ?? other.university
    country = country ?? other.country
    roles += other.roles.filter { !roles.contains($0) }
    projects += other.projects.filter { !projects.contains($0) }
    emails += other.emails.filter { !emails.contains($0) }
    days = Set(days + other.days).sorted()
  }
}
