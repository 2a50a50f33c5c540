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

  /// The outcome has those who are different now, and the whole roster after that.
  package func change(
    of journal: Snapshot
  ) throws -> (change: JournalChange, outcome: (changed: [Attendee], roster: [Attendee])) {
    let roster = try journal.roster()
    var keys = AttendeeKeys(taken: roster.attendees.map(\.key))
    var change = JournalChange(subject: subject)
    var changed: [Attendee] = []
    var after = Dictionary(uniqueKeysWithValues: roster.attendees.map { ($0.key, $0) })
    for former in try roster.attendees(chosen) {
      var attendee = former
      try body(&attendee)
      try Self.checkName(of: attendee, former, in: roster)
      var shown = former
      // A person wrote the `no` into the file, and left the name there.
      if attendee.named == .no, try journal.shows(former) { shown.named = .yes }
      if shown.named == .yes, attendee.named != .yes {
        attendee.key = keys.nameless(suffix())
      }
      guard attendee != shown else { continue }
      try journal.set(attendee, former: shown, in: &change)
      changed.append(attendee)
      after[former.key] = attendee
    }
    change.subject += Self.list(changed)
    return (change, (changed, Array(after.values)))
  }

  /// Refuses a new name that is that of somebody who is not to be named: it would be published.
  private static func checkName(
    of attendee: Attendee, _ former: Attendee, in roster: Roster
  ) throws(JournalProblem) {
    guard attendee.name != former.name, let name = attendee.name.map(FoldedName.of) else { return }
    let hidden = roster.attendees.first { other in
      other.key != former.key && other.named != .yes && other.name.map(FoldedName.of) == name
    }
    if let hidden { throw .attendeeExists(name: hidden.displayName, key: hidden.key) }
  }

  private static func list(_ attendees: [Attendee]) -> String {
    guard attendees.count == 1 else { return " of \(attendees.count) attendees" }
    return " of \(attendees[0].publicName ?? attendees[0].key)"
  }
}
