import Foundation
import TestSupport
import Testing

@testable import Git

@Suite("A lock")
struct LockTests {
  private func started() throws -> WrittenRepository {
    let repository = try WrittenRepository()
    try repository.put("days/old.md", "old")
    return repository
  }

  @Test func ofAGitCommandOnTheIndexIsNamedAndLeftAlone() throws {
    let repository = try started()
    try repository.scratch.write("r/.git/index.lock", "theirs")
    let refusal = #expect(throws: WriteRefusal.self) { try repository.put("days/new.md", "new") }
    guard case .lockHeld(let path, _) = refusal else {
      Issue.record("refused as \(String(describing: refusal))")
      return
    }
    #expect(path == repository.folder + "/.git/index.lock")
    #expect(try repository.scratch.read("r/.git/index.lock") == "theirs")
    try FileManager.default.removeItem(atPath: repository.folder + "/.git/index.lock")
    try repository.put("days/new.md", "new")
    try repository.expectSound()
  }

  @Test(arguments: ["", "3f2a9c1d3f2a9c1d3f2a9c1d3f2a9c1d3f2a9c1d\n"])
  func ofAGitCommandOnTheRefIsLeftAloneAndAllTakenBack(content: String) throws {
    let repository = try started()
    try repository.scratch.write("r/.git/refs/heads/main.lock", content)
    let error = #expect(throws: GitError.self) { try repository.put("days/new.md", "new") }
    #expect(error?.code == .locked)
    #expect(try repository.scratch.read("r/.git/refs/heads/main.lock") == content)
    #expect(!repository.scratch.exists("r/days/new.md"))
    try FileManager.default.removeItem(atPath: repository.folder + "/.git/refs/heads/main.lock")
    try repository.expectSound()
    try repository.put("days/new.md", "new")
    try repository.expectSound()
  }

  @Test func ofOursWaitsItsTurnAndThenSaysWhich() throws {
    let repository = try started()
    let handle = try Repository.open(at: repository.folder, in: repository.environment)
    let session = try WriteSession(in: handle, repository.settings())
    #expect(
      throws: WriteRefusal.journalBusy(lock: repository.folder + "/.git/hackjournal/lock")
    ) { try repository.put("days/new.md", "new") }
    _ = session
  }

  @Test func thatMovedOnMeanwhileIsNoReasonToLoseAnything() throws {
    let repository = try started()
    let handle = try Repository.open(at: repository.folder, in: repository.environment)
    do {
      var session = try WriteSession(in: handle, repository.settings())
      let stale = try handle.target(of: "refs/heads/main")
      try repository.git("commit", "-q", "--allow-empty", "-m", "theirs")
      let error = #expect(throws: GitError.self) {
        try handle.commit(
          repository.plan("days/new.md", "new", on: "refs/heads/main", over: stale), in: &session)
      }
      #expect(error?.code == .modified && error?.isTransient == true)
    }
    try repository.expectSound()
    try repository.put("days/new.md", "new")
    #expect(
      try repository.git("log", "--format=%s") == "Write days/new.md\ntheirs\nWrite days/old.md\n")
    try repository.expectSound()
  }
}
