import Foundation
import TestSupport
import Testing

/// What `check` finds and mends where git commands left something, by the real programs.
@Suite("Checking a repository")
struct CheckTests {
  @Test(arguments: [true, false])
  func findsNothingWhereNothingIsWrong(isCheckedOut: Bool) throws {
    let journal = try isCheckedOut ? RealJournal.checkedOut() : .inTeamRepository()
    try journal.add("text 1")
    #expect(try check([], journal) == Answer(status: 0, findings: []))
    #expect(try check(["--repair"], journal) == Answer(status: 0, findings: []))
    try journal.expectSound()
  }

  @Test func mendsAnIndexThatAFailedCommitLeftBehind() throws {
    let journal = try RealJournal.checkedOut()
    try leaveIndexBehind(journal)
    // The notes that healing goes by are forgotten after ten minutes.
    try FileManager.default.removeItem(atPath: "\(journal.path)/.git/hackjournal/last")
    #expect(try check([], journal) == Answer(status: 1, findings: ["error"]))
    #expect(try check(["--repair"], journal) == Answer(status: 0, findings: ["repaired"]))
    #expect(try journal.git("diff", "--cached", "--name-only") == "person.txt\n")
    try journal.git("commit", "-qm", "person")
    #expect(try journal.texts() == ["text one"])
    try journal.expectSound()
  }

  @Test func bringsBackWhatARepeatedCommitTookOut() throws {
    let journal = try RealJournal.checkedOut()
    try leaveIndexBehind(journal)
    try journal.git("commit", "-qm", "person again")
    try FileManager.default.removeItem(atPath: "\(journal.path)/.git/hackjournal/last")
    try journal.git("clean", "-qfd", "days")
    let outcome = try run(["check"], journal)
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("of Lars Example"))
    let words = try #require(outcome.output.split(separator: "\n").last?.split(separator: " "))
    let id = String(try #require(words.last))
    #expect(try run(["check", "--bring-back", id], journal).status == 0)
    #expect(try journal.texts() == ["text one"])
    #expect(try run(["history", id], journal).output.split(separator: "\n").count == 3)
    try journal.expectSound()
  }

  @Test func anUndoLeavesWhatWasBroughtBackBesideIt() throws {
    let journal = try RealJournal.checkedOut()
    try leaveIndexBehind(journal)
    try journal.git("commit", "-qm", "person again")
    try journal.add("text two")
    #expect(try journal.texts() == ["text one", "text two"])
    #expect(try run(["undo"], journal).status == 0)
    #expect(try journal.texts() == ["text one"])
    try journal.expectSound()
  }

  @Test func tellsOfNoLiveWritersLock() throws {
    let journal = try RealJournal.checkedOut()
    try journal.add("text one")
    let stall = try Stall(at: "refs/heads/main.lock", in: journal.scratch)
    let writer = try journal.adding("text two", with: stall.variables).start()
    try stall.wait()
    #expect(try check([], journal).status == 0)
    try stall.release()
    #expect(try writer.outcome().status == 0)
    try journal.expectSound()
  }

  @Test func namesADamagedObject() throws {
    let journal = try RealJournal.checkedOut()
    try journal.add("text one")
    try journal.add("text two")
    let first = try journal.git("ls-tree", "-r", "--name-only", "HEAD~1", "days")
    let name = try journal.git("rev-parse", "HEAD:\(first.dropLast())").dropLast()
    let object = "\(journal.path)/.git/objects/\(name.prefix(2))/\(name.dropFirst(2))"
    try FileManager.default.removeItem(atPath: object)
    try Data("damaged".utf8).write(to: URL(fileURLWithPath: object))
    let outcome = try run(["check"], journal)
    #expect(outcome.status == 1)
    #expect(outcome.output.contains(name))
    #expect(outcome.output.contains("\(first.dropLast()):1: error: git cannot read it"))
  }

  /// A person's `git commit` that stalled beside an add: it failed, and its old index is there.
  private func leaveIndexBehind(_ journal: RealJournal) throws {
    try journal.scratch.write("j/person.txt", "mine")
    try journal.git("add", "person.txt")
    let stall = try Stall(at: "/index.lock", in: journal.scratch)
    let commit = try journal.command(
      ["git", "commit", "-qm", "person"], with: stall.variables
    ).start()
    try stall.wait()
    try journal.add("text one")
    try stall.release()
    #expect(try commit.outcome().status != 0)
  }

  private struct Answer: Equatable {
    let status: Int32
    /// `error`, `advice` or `repaired`, for each line that begins a finding.
    let findings: [String]
  }

  private func check(_ options: [String], _ journal: RealJournal) throws -> Answer {
    let outcome = try run(["check"] + options, journal)
    let words = outcome.output.split(separator: "\n").filter { !$0.hasPrefix(" ") }
      .compactMap { line in
        ["error", "advice", "repaired"].first { line.contains(": \($0): ") }
      }
    return Answer(status: outcome.status, findings: words)
  }

  private func run(_ arguments: [String], _ journal: RealJournal) throws -> Command.Outcome {
    try journal.command([Built.hackjournal] + arguments).run()
  }
}
