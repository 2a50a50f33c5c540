internal import Git
internal import JournalModel

/// The roster of the commits that were read last: one command asks for it several times, and reading it
/// costs a file an attendee.
final class KnownPeople {
  private var tips: [ObjectID?] = []
  private var attendees: Found<Attendee>?
  private var withholding: Withholding?

  func attendees(
    at tips: Snapshot.Tips, read: () throws -> Found<Attendee>
  ) rethrows -> Found<Attendee> {
    forget(unlessAt: tips)
    if let attendees { return attendees }
    let found = try read()
    attendees = found
    return found
  }

  func withholding(at tips: Snapshot.Tips, read: () throws -> Roster) rethrows -> Withholding {
    forget(unlessAt: tips)
    if let withholding { return withholding }
    let made = Withholding(try read())
    withholding = made
    return made
  }

  private func forget(unlessAt tips: Snapshot.Tips) {
    let now = [tips.publicTip?.id, tips.privateTip?.id]
    guard now != self.tips else { return }
    (self.tips, attendees, withholding) = (now, nil, nil)
  }
}
