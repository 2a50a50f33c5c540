import Foundation
import TestSupport
import Testing

/// Writers of whom one takes no advisory lock, as where `flock` does nothing: it takes nothing from
/// one that lives.
@Suite("A writer beside one without our lock")
struct WithoutLockTests {
  /// Before the note, `index.lock`, the index, the ref's lock, its log, and the ref itself.
  static let windows = [
    ".git/hackjournal/last", "/index.lock", "/index", "/refs/heads/main.lock",
    "/logs/refs/heads/main",
    ".git/refs/heads/main",
  ]

  @Test(arguments: windows) func losesNothingInTheMiddle(_ window: String) throws {
    try losesNothing(at: window, in: .checkedOut())
  }

  @Test(arguments: [
    ".git/hackjournal/last", "/refs/heads/hackjournal.lock", "/logs/refs/heads/hackjournal",
    ".git/refs/heads/hackjournal",
  ])
  func losesNothingInTheMiddleOnABranch(_ window: String) throws {
    try losesNothing(at: window, in: .inTeamRepository())
  }

  /// One writer stands still in a window; another without our lock comes, and would pass by if it
  /// took the first for dead.
  private func losesNothing(at window: String, in journal: RealJournal) throws {
    try journal.add("text zero")
    let stall = try Stall(at: window, in: journal.scratch)
    let first = try journal.adding("text one", with: stall.variables).start()
    try stall.wait()
    let second = try journal.adding("text two", with: Self.unlocked).start()
    usleep(1_700_000)
    try stall.release()
    let outcomes = [try first.outcome(), try second.outcome()]
    #expect(outcomes.map(\.status) == [0, 0], "\(outcomes.map(\.errors))")
    #expect(try journal.texts() == ["text one", "text two", "text zero"])
    try journal.add("text last")
    try journal.expectSound()
  }

  /// As a writer on another machine might do, which does not see that the first lives: the lock is
  /// its own by now, and says what it said before.
  @Test func givesTheRefNoLockThatIsNotItsOwn() throws {
    let journal = try RealJournal.inTeamRepository()
    let stall = try Stall(at: "/logs/refs/heads/hackjournal", in: journal.scratch)
    let writer = try journal.adding("text one", with: stall.variables).start()
    try stall.wait()
    let tip = try journal.git("rev-parse", "hackjournal")
    let lock = "team/.git/refs/heads/hackjournal.lock"
    try FileManager.default.removeItem(atPath: journal.scratch.path + "/" + lock)
    try journal.scratch.write(lock, tip)
    try stall.release()
    let outcome = try writer.outcome()
    #expect(try journal.texts() == (outcome.status == 0 ? ["text one"] : []))
    try journal.add("text two")
    try journal.expectSound()
  }

  private static let unlocked = ["LD_PRELOAD": Built.stallShim, "NO_ADVISORY_LOCK": "1"]
}
