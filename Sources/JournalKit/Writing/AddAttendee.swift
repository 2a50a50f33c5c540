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
      throw JournalProblem.attendeeExists(name: twin.displayName, key: twin.key)
    }
    if sameName == .samePerson { try checkWithdrawn(among: attendees, in: journal) }
    var attendee = attendee
    var keys = AttendeeKeys(taken: attendees.map(\.key) + Self.unreadKeys(known))
    attendee.key = keys.key(for: attendee, suffix)
    var change = JournalChange(subject: "Add attendee \(attendee.publicName ?? attendee.key)")
    try journal.set(attendee, former: nil, in: &change)
    return (change, attendee)
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
