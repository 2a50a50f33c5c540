internal import Git
internal import JournalModel

/// The roster of the commits that were read last: one command asks for it several times, and reading it
/// costs a file an attendee.
final class KnownPeople {
  private var tips: [ObjectID?] = []
  private var attendees: Found<Attendee>?
  /// Who is not to be named, by names that only the history has, and of unclear files.
  private var withdrawn: [Attendee] = []
  private var withholding: Withholding?

  func attendees(
    at tips: Snapshot.Tips,
    read: () throws -> (attendees: Found<Attendee>, withdrawn: [Attendee])
  ) rethrows -> (attendees: Found<Attendee>, withdrawn: [Attendee]) {
    forget(unlessAt: tips)
    if let attendees { return (attendees, withdrawn) }
    let found = try read()
    (attendees, withdrawn) = found
    return found
  }

  func withholding(at tips: Snapshot.Tips, make: () throws -> Withholding)
    rethrows -> Withholding
  {
    forget(unlessAt: tips)
    if let withholding { return withholding }
    let made = try make()
    withholding = made
    return made
  }

  private func forget(unlessAt tips: Snapshot.Tips) {
    let now = [tips.publicTip?.id, tips.privateTip?.id]
    guard now != self.tips else { return }
    (self.tips, attendees, withdrawn, withholding) = (now, nil, [], nil)
  }
}
