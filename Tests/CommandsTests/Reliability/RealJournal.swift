import Foundation
import TestSupport
import Testing

/// A journal that the real program made, watched by the real git.
struct RealJournal {
  let scratch: Scratch
  /// The repository's folder, and the branch that is the journal.
  let folder: String
  let branch: String

  /// In a repository of its own, checked out.
  static func checkedOut() throws -> RealJournal {
    let journal = RealJournal(scratch: try Scratch(), folder: "j", branch: "main")
    try journal.make(["init", journal.path])
    return journal
  }

  /// On a branch of a team's repository that is never checked out.
  static func inTeamRepository() throws -> RealJournal {
    let journal = RealJournal(scratch: try Scratch(), folder: "team", branch: "hackjournal")
    try journal.scratch.git("init", "-q", "team")
    try journal.scratch.write("team/code.c", "int main;")
    try journal.git("add", "code.c")
    try journal.git("commit", "-qm", "Start")
    try journal.make(["init", "--branch", "hackjournal"])
    return journal
  }

  var path: String { "\(scratch.path)/\(folder)" }

  private func make(_ arguments: [String]) throws {
    let event = ["--event", "Test", "--start", "2011-03-23", "--days", "3", "--time-zone", "UTC"]
    let outcome = try command(
      [Built.hackjournal] + arguments + event, in: folder == "j" ? scratch.path : path
    ).run()
    try #require(outcome.status == 0, "\(outcome.errors)")
  }

  /// A command in the repository, or elsewhere.
  func command(
    _ arguments: [String], in place: String? = nil, with variables: [String: String] = [:]
  ) -> Command {
    Command(
      arguments, in: place ?? path,
      environment: scratch.environment.merging(variables) { $1 })
  }

  /// The command that adds an entry to day 1.
  func adding(_ text: String, with variables: [String: String] = [:]) -> Command {
    command(
      [Built.hackjournal, "add", "-q", "-d", "1", "--journal", "\(path)#\(branch)", text],
      with: variables)
  }

  /// Adds an entry, which must succeed.
  func add(_ text: String) throws {
    let outcome = try adding(text).run()
    #expect(outcome.status == 0, "\(outcome.errors)")
  }

  /// Runs a shell script in the repository; `$PROGRAM` is the program.
  func shell(_ script: String) throws -> Command.Outcome {
    try command(["sh", "-c", script], with: ["PROGRAM": Built.hackjournal]).run()
  }

  @discardableResult
  func git(_ arguments: String...) throws -> String {
    let outcome = try command(["git"] + arguments).run()
    guard outcome.status == 0 else {
      throw CommandFailure(description: "git \(arguments): \(outcome.errors)")
    }
    return outcome.output
  }

  /// The texts of all entries in the branch's tree, sorted; each a line of its own.
  func texts() throws -> [String] {
    let lines = try git("grep", "-h", "-E", "^text ", branch, "--", "days")
    return lines.split(separator: "\n").map(String.init).sorted()
  }

  /// Whether git finds nothing to complain of: objects, index and worktree, and nothing of ours
  /// left over.
  func expectSound(sourceLocation: SourceLocation = #_sourceLocation) throws {
    let check = try command(["git", "fsck", "--strict", "--no-dangling"]).run()
    #expect(check.status == 0 && check.errors.isEmpty, "\(check)", sourceLocation: sourceLocation)
    #expect(try git("status", "--porcelain") == "", sourceLocation: sourceLocation)
    #expect(try leftovers() == [], sourceLocation: sourceLocation)
  }

  private func leftovers() throws -> [String] {
    let files = FileManager.default.enumerator(atPath: path)?.compactMap { $0 as? String } ?? []
    return files.filter { file in
      let name = file.split(separator: "/").last ?? ""
      return ["hackjournal-index-", "index-lock-", "ref-lock-", ".hackjournal-", "last."]
        .contains { name.hasPrefix($0) }
        || (name.hasSuffix(".lock") && file.contains(".git/"))
    }
  }
}
