import Foundation
import TestSupport
import Testing

@testable import Git

/// What a person did to files and index stays.
@Suite("A person's work")
struct RefusalTests {
  private func started() throws -> WrittenRepository {
    let repository = try WrittenRepository()
    try repository.put("days/old.md", "old")
    return repository
  }

  /// Expects that the write is refused and changes nothing.
  private func expectRefusal(
    _ refusal: (String) -> WriteRefusal, of path: String, in repository: WrittenRepository,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let status = try repository.git("status", "--porcelain")
    let tip = try repository.git("rev-parse", "main")
    #expect(
      throws: refusal("\(repository.folder)/\(path)"), sourceLocation: sourceLocation
    ) { try repository.put(path, "ours") }
    #expect(try repository.git("status", "--porcelain") == status, sourceLocation: sourceLocation)
    #expect(try repository.git("rev-parse", "main") == tip, sourceLocation: sourceLocation)
  }

  @Test func inAFileThatIsNotCommittedIsNotOverwritten() throws {
    let repository = try started()
    try repository.scratch.write("r/days/old.md", "edited by hand")
    try expectRefusal(WriteRefusal.uncommittedChanges, of: "days/old.md", in: repository)
    try repository.scratch.write("r/days/new.md", "not even added")
    try expectRefusal(WriteRefusal.uncommittedChanges, of: "days/new.md", in: repository)
    try repository.git("add", "days/new.md")
    try expectRefusal(WriteRefusal.uncommittedChanges, of: "days/new.md", in: repository)
    #expect(try repository.scratch.read("r/days/new.md") == "not even added")
  }

  @Test func thatIsStagedStaysStaged() throws {
    let repository = try started()
    try repository.scratch.write("r/mine.txt", "mine")
    try repository.git("add", "mine.txt")
    try repository.git("rm", "-q", "days/old.md")
    try repository.put("days/new.md", "ours")
    try repository.put("days/newer.md", "ours")
    #expect(try repository.git("status", "--porcelain") == "D  days/old.md\nA  mine.txt\n")
  }

  @Test func inALinkedWorktreeStaysStaged() throws {
    let repository = try started()
    try repository.git("worktree", "add", "-q", "-b", "journal", "../linked")
    try repository.put("days/a.md", "a", on: "refs/heads/journal")
    let linked = repository.at(repository.scratch.path + "/linked")
    try linked.git("rm", "-q", "days/a.md")
    try repository.put("days/b.md", "b", on: "refs/heads/journal")
    #expect(try linked.git("status", "--porcelain") == "D  days/a.md\n")
  }

  @Test func doneInTheSameMomentAsTheIndexIsSeenAfterwards() throws {
    let repository = try started()
    try repository.git("config", "core.trustctime", "false")
    try repository.scratch.write("r/mine.txt", "first")
    let shell = Command(
      [
        "sh", "-c",
        """
        touch -d 2011-03-23 mine.txt; git add mine.txt
        printf other > mine.txt; touch -d 2011-03-23 mine.txt .git/index
        """,
      ], in: repository.folder, environment: repository.environment)
    #expect(try shell.run().status == 0)
    try repository.put("days/new.md", "ours")
    #expect(try repository.git("status", "--porcelain") == "AM mine.txt\n")
  }

  @Test func behindALinkIsNotTouched() throws {
    let repository = try started()
    try repository.scratch.write("outside/file", "theirs")
    let folder = repository.folder
    try FileManager.default.createSymbolicLink(
      atPath: folder + "/days/link.md",
      withDestinationPath: repository.scratch.path + "/outside/file")
    try expectRefusal(WriteRefusal.obstructed, of: "days/link.md", in: repository)
    try FileManager.default.removeItem(atPath: folder + "/days")
    try FileManager.default.createSymbolicLink(
      atPath: folder + "/days", withDestinationPath: repository.scratch.path + "/outside")
    try expectRefusal(WriteRefusal.obstructed, of: "days/new.md", in: repository)
    #expect(try repository.scratch.read("outside/file") == "theirs")
    #expect(!repository.scratch.exists("outside/new.md"))
    // What does not go through the link is written all the same.
    try repository.put("attendees/a.md", "a")
    #expect(repository.scratch.exists("r/attendees/a.md"))
  }

  @Test func thatIsNoFileIsInTheWayAndStays() throws {
    let repository = try started()
    try repository.scratch.write("r/days/folder.md/file", "theirs")
    try expectRefusal(WriteRefusal.obstructed, of: "days/folder.md", in: repository)
    mkfifo(repository.folder + "/days/pipe.md", 0o600)
    try expectRefusal(WriteRefusal.obstructed, of: "days/pipe.md", in: repository)
  }

  @Test func thatEqualsOursIsNotTakenBackWithIt() throws {
    let repository = try started()
    try repository.scratch.write("r/days/new.md", "the same")
    let handle = try Repository.open(at: repository.folder, in: repository.environment)
    var session = try WriteSession(in: handle, repository.settings())
    let stale = try handle.target(of: "refs/heads/main")
    try repository.git("commit", "-q", "--allow-empty", "-m", "moved")
    let error = #expect(throws: GitError.self) {
      try handle.commit(
        repository.plan("days/new.md", "the same", on: "refs/heads/main", over: stale),
        in: &session)
    }
    #expect(error?.code == .modified)
    #expect(try repository.git("status", "--porcelain") == "?? days/new.md\n")
  }
}
