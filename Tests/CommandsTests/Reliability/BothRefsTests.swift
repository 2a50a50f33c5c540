import TestSupport
import Testing

/// A command that writes the branch and the private ref beside it, killed after the branch moved.
@Suite("Between both refs")
struct BothRefsTests {
  @Test func whatTheBranchForgotIsForgotten() throws {
    let journal = try Self.journalOfKilledCommand()
    let search = ["grep", "-l", "g@x.example", "refs/hackjournal/private/main"]
    #expect(try journal.command(["git"] + search).run().status == 0)
    #expect(try journal.shell("$PROGRAM attendee list --addresses").output == "")
    try journal.add("text one")
    #expect(try journal.command(["git"] + search).run().status == 1)
    try journal.expectSound()
  }

  @Test func aRepetitionDoesTheRestAndSaysSo() throws {
    let journal = try Self.journalOfKilledCommand()
    let again = try journal.shell("$PROGRAM attendee forget grace")
    #expect(again.status == 0)
    #expect(
      again.errors.hasPrefix("Forgot Grace: did what a command had left to do that was killed."))
    let search = ["git", "grep", "-l", "g@x.example", "refs/hackjournal/private/main"]
    #expect(try journal.command(search).run().status == 1)
    let third = try journal.shell("$PROGRAM attendee forget grace")
    #expect(third.status == 0)
    #expect(third.errors.hasPrefix("Grace is forgotten already."))
    try journal.expectSound()
  }

  /// Forgets somebody, and is killed between the two refs.
  private static func journalOfKilledCommand() throws -> RealJournal {
    let journal = try RealJournal.checkedOut()
    let added = try journal.shell("$PROGRAM attendee add Grace --unnamed --email g@x.example -q")
    #expect(added.status == 0, "\(added.errors)")
    let stall = try Stall(at: ".git/refs/hackjournal/private/main", in: journal.scratch)
    let writer = try journal.command(
      [Built.hackjournal, "attendee", "forget", "grace"], with: stall.variables
    ).start()
    try stall.wait()
    writer.kill()
    _ = try writer.outcome()
    return journal
  }
}
