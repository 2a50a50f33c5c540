import Foundation
import TestSupport
import Testing

/// Changing entries beside other people and other programs, by the real program.
@Suite("Changing")
struct ChangingTests {
  @Test(arguments: 0..<2)
  func twoPeopleWhoEditAtOnceLoseNoWords(_ shape: Int) throws {
    let journal =
      shape == 0 ? try RealJournal.checkedOut() : try RealJournal.inTeamRepository()
    let id = try add("text 1", to: journal)
    let place = "\(journal.path)#\(journal.branch)"
    // The first saves while the second has the editor open.
    let script = """
      EDITOR='sh -c "$PROGRAM edit \(id) --journal $PLACE -q -m first; sed -i s/text/second/ \\$0"' \
        $PROGRAM edit \(id) --journal $PLACE -e
      """
    let outcome = try journal.command(
      ["sh", "-c", script],
      with: ["PROGRAM": Built.hackjournal, "PLACE": place, "TERM": "xterm"]
    ).run()
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("\(id) was changed while you were editing."))
    #expect(try shown(id, in: journal) == "first")
    let kept = try #require(outboxFiles(journal).first)
    #expect(try String(contentsOfFile: kept, encoding: .utf8).contains("second"))
    try journal.expectSound()
  }

  @Test func oneFieldOfEachOfManyWritersIsThere() throws {
    let journal = try RealJournal.checkedOut()
    let ids = try (1...8).map { try add("text \($0)", to: journal) }
    let commands = ids.flatMap { id in
      [["-k", "demo"], ["-p", "linpicker"], ["-t", "display"], ["-m", "new \(id)"]].map { option in
        journal.command([Built.hackjournal, "edit", id, "-q"] + option)
      }
    }
    let outcomes = try commands.map { try $0.start() }.map { try $0.outcome() }
    #expect(outcomes.allSatisfy { $0.status == 0 }, "\(outcomes.map(\.errors))")
    for id in ids {
      let file = try journal.git("grep", "-l", "id: \(id)", "HEAD").dropLast()
      let text = try journal.git("show", String(file))
      for line in ["kind: demo", "projects: [linpicker]", "tags: [display]", "new \(id)"] {
        #expect(text.contains(line), "\(text)")
      }
    }
    try journal.expectSound()
  }

  @Test func undoLeavesColleaguesCommitsAlone() throws {
    let journal = try RealJournal.checkedOut()
    _ = try add("text 1", to: journal)
    let mine = try add("text 2", to: journal)
    _ = try add("text 3", to: journal, by: ["GIT_COMMITTER_EMAIL": "anna@example.org"])
    try journal.scratch.write("j/notes.txt", "by hand")
    try journal.git("add", ".")
    try journal.git("commit", "-qm", "By hand")
    #expect(try run(["undo"], journal).status == 0)
    #expect(try journal.texts() == ["text 1", "text 3"])
    #expect(try run(["history", mine], journal).output.contains("removed"))
    #expect(try run(["undo"], journal).status == 0)
    #expect(try journal.texts() == ["text 3"])
    #expect(try run(["undo"], journal).status == 1)
    #expect(FileManager.default.fileExists(atPath: "\(journal.path)/notes.txt"))
    try journal.expectSound()
  }

  @Test func undoTakesBackBothHalvesOfOneCommand() throws {
    let journal = try RealJournal.inTeamRepository()
    let add = ["attendee", "add", "Secret Person", "--unnamed", "--email", "a@example.org", "-q"]
    #expect(try run(add, journal).status == 0)
    let branches = [journal.branch, "refs/hackjournal/private/\(journal.branch)"]
    for branch in branches {
      #expect(try journal.git("ls-tree", "-r", "--name-only", branch).contains("attendees/"))
    }
    #expect(try run(["undo"], journal).status == 0)
    for branch in branches {
      #expect(try !journal.git("ls-tree", "-r", "--name-only", branch).contains("attendees/"))
    }
    #expect(try run(["undo"], journal).status == 1)
    try journal.expectSound()
  }

  @Test func theNewestKilledUndoIsDoneOrNot() throws {
    let journal = try RealJournal.checkedOut()
    _ = try add("text 1", to: journal)
    _ = try add("text 2", to: journal)
    let stall = try Stall(at: "refs/heads/main.lock", in: journal.scratch)
    let undo = try journal.command([Built.hackjournal, "undo"], with: stall.variables).start()
    try stall.wait()
    undo.kill()
    _ = try undo.outcome()
    #expect(try journal.texts() == ["text 1", "text 2"])
    #expect(try run(["undo"], journal).status == 0)
    #expect(try journal.texts() == ["text 1"])
    try journal.expectSound()
  }

  private func add(
    _ text: String, to journal: RealJournal, by person: [String: String] = [:]
  ) throws -> String {
    let outcome = try journal.adding(text, with: person).run()
    try #require(outcome.status == 0, "\(outcome.errors)")
    return outcome.output.trimmingCharacters(in: .whitespacesAndNewlines)
  }

  private func run(_ arguments: [String], _ journal: RealJournal) throws -> Command.Outcome {
    try journal.command([Built.hackjournal] + arguments).run()
  }

  private func shown(_ id: String, in journal: RealJournal) throws -> String {
    let outcome = try run(["show", id], journal)
    return outcome.output.split(separator: "\n").last.map(String.init) ?? ""
  }

  private func outboxFiles(_ journal: RealJournal) -> [String] {
    let folder = "\(journal.scratch.path)/home/.local/state/hackjournal/outbox"
    let names = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
    return names.filter { $0.hasSuffix(".md") }.map { "\(folder)/\($0)" }
  }
}
