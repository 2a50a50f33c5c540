internal import Git
package import JournalModel

/// Somebody new on the roster.
package struct AddAttendee: Plan {
  private let attendee: Attendee
  private let suffix: String
  private let sameName: SameName

  /// Relation of a new attendee to another one of the same name.
  package enum SameName: Sendable {
    /// The same person again: refused.
    case samePerson
    /// Somebody else, whose file gets a number.
    case anotherPerson
  }

  /// `suffix` makes the file name of somebody who is not to be named. Somebody of the same name is
  /// refused unless `sameName` says that it is another person.
  package init(_ attendee: Attendee, suffix: String, sameName: SameName = .samePerson) {
    (self.attendee, self.suffix, self.sameName) = (attendee, suffix, sameName)
  }

  package func change(
    of journal: Snapshot
  ) throws -> (change: JournalChange, outcome: Attendee) {
    let known = try journal.attendees().unlessLost()
    let attendees = known.values
    if sameName == .samePerson, let name = attendee.name,
      let twin = try attendees.first(where: { $0.name.map(FoldedName.of) == FoldedName.of(name) })
        ?? journal.roster().namesake(of: name)
    {
      guard !twin.isAbsent else { throw JournalProblem.attendeeGone(name: twin.displayName) }
      throw JournalProblem.attendeeExists(name: twin.displayName, key: twin.key)
    }
    if attendee.named == .yes, let name = attendee.name,
      let hidden = Snapshot.hiddenNamesake(of: attendee, among: attendees)
    {
      throw JournalProblem.namesakeHidden(name: name, key: hidden.key)
    }
    if sameName == .samePerson {
      try Self.checkAddresses(of: self.attendee, among: attendees)
      try Self.checkNearly(attendee, among: attendees)
      try checkWithdrawn(among: attendees, in: journal)
    }
    var attendee = attendee
    let strays = try journal.recognised().strays.keys
    var keys = AttendeeKeys(taken: attendees.map(\.key) + Self.unreadKeys(known) + strays)
    attendee.key = keys.key(for: attendee, suffix)
    var change = JournalChange(subject: "Add attendee \(attendee.publicName ?? attendee.key)")
    try journal.set(attendee, former: nil, in: &change)
    try journal.withholdHidden(in: &change)
    return (change, attendee)
  }

  /// Whose address it is decides who it is, whatever the name.
  private static func checkAddresses(
    of attendee: Attendee, among others: [Attendee]
  ) throws(JournalProblem) {
    guard attendee.named == .yes else { return }
    let holder = others.first { $0.named == .no && $0.sharesAddress(with: attendee) }
    if let holder { throw .addressHidden(key: holder.key) }
  }

  /// At the door a name is typed as somebody says it.
  static func checkNearly(
    _ attendee: Attendee, among others: [Attendee]
  ) throws(JournalProblem) {
    guard attendee.named == .yes, let name = attendee.name else { return }
    let people = NearlyHidden(others).people(nearly: name)
    if let first = people.first {
      throw .nearlyHidden(name: name, others: people.map(\.displayName), key: first.key)
    }
  }

  /// Where names are not here, the history may have that of somebody who took it back.
  private func checkWithdrawn(among attendees: [Attendee], in journal: Snapshot) throws {
    guard let name = attendee.name, attendees.contains(where: \.isUnknown) else { return }
    let withdrawn = try journal.withdrawals(among: attendees).map(\.former).map { former in
      var former = former
      former.named = .no
      return former
    }
    guard Roster(withdrawn).namesake(of: name) == nil else {
      throw JournalProblem.attendeeWithdrawn(name: name)
    }
  }

  /// The names of files that say something wrong: nobody else gets them.
  static func unreadKeys(_ found: Found<Attendee>) -> [String] {
    found.problems.compactMap { Layout.attendeeKey(of: $0.path) }
  }
}
