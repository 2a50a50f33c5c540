import Foundation
import TestSupport
import Testing

@testable import Git

/// The kinds of repository that people have.
@Suite("A commit is made")
struct RepositoryShapeTests {
  @Test func onAnUnbornBranchThatIsCheckedOut() throws {
    let repository = try WrittenRepository()
    try repository.put("days/a.md", "a")
    #expect(try repository.git("log", "--format=%P") == "\n")
    try repository.expectSound()
  }

  @Test func byEveryOneOfManyFirstWriters() async throws {
    let repository = try WrittenRepository()
    await withTaskGroup(of: Void.self) { group in
      for writer in 0..<32 {
        group.addTask {
          for entry in 0..<20 {
            #expect(throws: Never.self) {
              try repository.put(
                "days/\(writer)/\(entry).md", "x", on: "refs/heads/journal",
                patience: .seconds(60))
            }
          }
        }
      }
    }
    #expect(try repository.paths(on: "journal").count == 640)
    #expect(try repository.git("rev-list", "--count", "journal") == "640\n")
    #expect(try repository.git("fsck", "--strict", "--no-dangling") == "")
  }

  @Test func ofManyFiles() throws {
    let repository = try WrittenRepository()
    try repository.put("days/old.md", "old")
    let opened = try Repository.open(at: repository.folder, in: repository.environment)
    var session = try WriteSession(in: opened, repository.settings(sync: .always))
    let files = (0..<200).map {
      FileChange(path: "days/\($0 % 7)/\($0).md", content: Array("entry \($0)".utf8))
    }
    let plan = CommitPlan(
      reference: "refs/heads/main", tip: try opened.target(of: "refs/heads/main"), changes: files,
      message: "Many\n", identity: WrittenRepository.identity)
    let commit = try opened.commit(plan, in: &session)
    #expect(try repository.git("rev-parse", "main") == "\(commit)\n")
    #expect(try repository.paths().count == 201)
    try repository.expectSound()
  }

  @Test func inABareRepository() throws {
    let repository = try WrittenRepository("--bare")
    try repository.put("days/a.md", "a")
    #expect(try repository.paths() == ["days/a.md"])
    #expect(!repository.scratch.exists("r/days"))
    try repository.expectSound()
  }

  @Test func inABareRepositoryThatSaysSoInItsWorktreeConfiguration() throws {
    let repository = try WrittenRepository("--bare")
    try repository.git("config", "extensions.worktreeConfig", "true")
    try repository.git("config", "--unset", "core.bare")
    try repository.git("config", "--worktree", "core.bare", "true")
    try repository.put("days/a.md", "a")
    #expect(!repository.scratch.exists("days") && !repository.scratch.exists("r/days"))
    try repository.expectSound()
  }

  @Test func withFileAndIndexOfALinkedWorktree() throws {
    let repository = try WrittenRepository()
    try repository.put("days/a.md", "a")
    try repository.git("worktree", "add", "-q", "-b", "journal", "../linked")
    try repository.put("days/b.md", "b", on: "refs/heads/journal")
    let linked = repository.at(repository.scratch.path + "/linked")
    try linked.put("days/c.md", "c", on: "refs/heads/journal")
    try linked.put("days/d.md", "d", on: "refs/heads/main")
    #expect(repository.scratch.exists("linked/days/c.md"))
    #expect(repository.scratch.exists("r/days/d.md"))
    try linked.expectSound()
    try repository.expectSound()
  }

  @Test func besideAWorktreeWhoseFolderIsAnotherRepositoryByNow() throws {
    let repository = try WrittenRepository()
    try repository.put("days/a.md", "a")
    try repository.git("worktree", "add", "-q", "-b", "journal", "../linked")
    try FileManager.default.removeItem(atPath: repository.scratch.path + "/linked")
    try repository.scratch.git("init", "-q", "linked")
    try repository.put("days/b.md", "b", on: "refs/heads/journal")
    #expect(!repository.scratch.exists("linked/days"))
  }

  @Test func whileHEADIsDetached() throws {
    let repository = try WrittenRepository()
    try repository.put("days/a.md", "a")
    try repository.git("switch", "-q", "--detach")
    try repository.put("days/b.md", "b")
    #expect(try repository.paths() == ["days/a.md", "days/b.md"])
    #expect(!repository.scratch.exists("r/days/b.md"))
    try repository.expectSound()
  }

  @Test func inAShallowClone() throws {
    let repository = try WrittenRepository()
    for name in ["a", "b", "c"] { try repository.put("days/\(name).md", name) }
    let url = "file://\(repository.folder)"
    try repository.scratch.git("clone", "-q", "--depth", "1", "--filter=blob:none", url, "shallow")
    let shallow = repository.at(repository.scratch.path + "/shallow")
    try shallow.put("days/d.md", "d")
    #expect(try shallow.paths().count == 4)
    try shallow.expectSound()
  }

  @Test func withASplitIndex() throws {
    let repository = try WrittenRepository()
    try repository.put("days/a.md", "a")
    try repository.git("config", "core.splitIndex", "true")
    try repository.git("update-index", "--split-index")
    try repository.put("days/b.md", "b")
    try repository.put("days/a.md", nil)
    try repository.expectSound()
    #expect(try repository.git("ls-files") == "days/b.md\n")
  }

  @Test func withAnIndexOfVersion4() throws {
    let repository = try WrittenRepository()
    try repository.put("days/a.md", "a")
    try repository.git("update-index", "--index-version", "4")
    try repository.put("days/b.md", "b")
    try repository.put("days/a.md", nil)
    try repository.expectSound()
    #expect(try repository.git("ls-files") == "days/b.md\n")
  }

  @Test func withASparseIndex() throws {
    let repository = try WrittenRepository()
    try repository.put("days/a.md", "a")
    try repository.put("far/away/z.md", "z")
    try repository.git("sparse-checkout", "set", "--cone", "--sparse-index", "days")
    try repository.put("days/b.md", "b")
    try repository.expectSound()
    try repository.put("far/away/z.md", "changed")
    try repository.put("far/away/y.md", "new")
    try repository.expectSound()
    #expect(try repository.git("ls-files").split(separator: "\n").count == 4)
  }

  @Test func onAPrivateRef() throws {
    let repository = try WrittenRepository()
    try repository.put("days/a.md", "a", on: "refs/hackjournal/private/main")
    try repository.put("days/b.md", "b", on: "refs/hackjournal/private/main")
    #expect(try repository.paths(on: "refs/hackjournal/private/main").count == 2)
    #expect(!repository.scratch.exists("r/days"))
  }

  @Test func notWhileTheBranchIsBeingRebased() throws {
    let repository = try WrittenRepository()
    try repository.put("days/a.md", "a")
    let tip = try repository.put("days/b.md", "b")
    let rebase = try Command(
      ["git", "-c", "sequence.editor=sed -i s/pick/edit/", "rebase", "-q", "-i", "HEAD~1"],
      in: repository.folder, environment: repository.environment
    ).run()
    #expect(rebase.status == 0)
    #expect(
      throws: WriteRefusal.beingRebased(
        branch: "refs/heads/main", worktree: repository.folder + "/")
    ) { try repository.put("days/c.md", "c") }
    #expect(try repository.git("rev-parse", "main") == "\(tip)\n")
    try repository.git("rebase", "--continue")
    try repository.put("days/c.md", "c")
    try repository.expectSound()
  }
}

/// Repositories that libgit2 cannot or must not open.
@Suite("A repository is refused")
struct RefusedRepositoryTests {
  @Test func whoseObjectsHaveOtherNames() throws {
    let repository = try WrittenRepository("--object-format=sha256")
    let error = #expect(throws: GitError.self) { try repository.put("a.md", "a") }
    #expect(error?.isOfUnknownObjectFormat == true)
  }

  @Test(.enabled(if: geteuid() == 0, "needs the right to give files away"))
  func thatSomebodyElseOwns() throws {
    let repository = try WrittenRepository()
    for folder in [repository.folder, repository.folder + "/.git"] {
      #expect(chown(folder, 4242, 4242) == 0)
    }
    let error = #expect(throws: GitError.self) { try repository.put("a.md", "a") }
    #expect(error?.isForeignRepository == true)
    #expect(error?.isMissingRepository == false)
  }

  @Test func whoseRefIsEmpty() throws {
    let repository = try WrittenRepository()
    try repository.put("days/a.md", "a")
    try repository.scratch.write("r/.git/refs/heads/main", "")
    let error = #expect(throws: GitError.self) { try repository.put("days/b.md", "b") }
    #expect(error?.category == .reference && error?.isTransient == false)
    #expect(try repository.scratch.read("r/.git/refs/heads/main") == "")
  }
}
