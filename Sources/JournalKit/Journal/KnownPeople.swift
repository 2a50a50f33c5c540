internal import Git
internal import JournalModel

/// The roster of the commits that were read last: one command asks for it several times, and reading it
/// costs a file an attendee.
final class KnownPeople {
  private var tips: [ObjectID?] = []
  private var known: (recognised: Recognised, problems: [FileProblem])?
  private var roster: Roster?
  private var withholding: Withholding?

  func known(
    at tips: Snapshot.Tips, read: () throws -> (recognised: Recognised, problems: [FileProblem])
  ) rethrows -> (recognised: Recognised, problems: [FileProblem]) {
    forget(unlessAt: tips)
    if let known { return known }
    let found = try read()
    known = found
    return found
  }

  /// The people as a roster, which finds their names once for all who ask.
  func roster(at tips: Snapshot.Tips, make: () throws -> Roster) rethrows -> Roster {
    forget(unlessAt: tips)
    if let roster { return roster }
    let made = try make()
    roster = made
    return made
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
    (self.tips, known, roster, withholding) = (now, nil, nil, nil)
  }
}
