import TestSupport
import Testing

/// Servers that take a connection and say nothing, as a dead one behind a venue's router does.
@Suite("Servers that say nothing")
struct SilentServerTests {
  @Test(
    "a sync gives up after a while, and says so; nothing is lost",
    arguments: ["git", "ssh", "http", "https"])
  func givesUp(_ scheme: String) throws {
    let server = try LoopbackPort()
    let clones = try Clones(["ada"])
    let begin = ContinuousClock.now
    let outcome = try clones.sh(
      """
      hackjournal add -d 1 -q Here >/dev/null; git config hackjournal.patience 2
      git remote set-url origin \(scheme)://127.0.0.1:\(server.number)/hub; hackjournal sync
      """, in: "ada", status: 75)
    #expect(outcome.errors.contains("Not reached: origin"))
    #expect(outcome.errors.contains("1 change waits here."))
    #expect(begin.duration(to: .now) > .seconds(2))
    #expect(begin.duration(to: .now) < .seconds(30))
  }
}
