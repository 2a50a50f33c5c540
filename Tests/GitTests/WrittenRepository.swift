import Foundation
import TestSupport
import Testing

@testable import Git

/// A real repository that a test commits files to, as the journal does.
struct WrittenRepository {
  let scratch: Scratch
  let folder: String
  var environment: [String: String] = [:]

  /// A fresh repository `r` with a first commit on `main` that has `days/old.md`.
  init(_ options: String...) throws {
    scratch = try Scratch()
    folder = scratch.path + "/r"
    let made = try Command(
      ["git", "init", "-q"] + options + ["r"], in: scratch.path, environment: scratch.environment
    ).run()
    try #require(made.status == 0, "\(made.errors)")
    environment = scratch.environment
  }

  /// The same repository by another folder, such as that of a linked worktree.
  func at(_ path: String) -> WrittenRepository {
    WrittenRepository(scratch: scratch, folder: path, environment: environment)
  }

  private init(scratch: Scratch, folder: String, environment: [String: String]) {
    self.scratch = scratch
    self.folder = folder
    self.environment = environment
  }

  func settings(
    patience: Duration = .milliseconds(100), sync: SyncPolicy = .leftToSystem
  ) -> WriteSettings {
    WriteSettings(
      patience: patience, sync: sync, environment: environment,
      configuration: Configuration([]))
  }

  static let identity: Identity = {
    let writer = Signature(name: "A", email: "a@x", seconds: 1_300_872_600, offset: 0)
    return Identity(author: writer, committer: writer)
  }()

  func plan(
    _ path: String, _ text: String?, on reference: String, over tip: ObjectID?
  ) -> CommitPlan {
    let change = FileChange(path: path, content: text.map { Array($0.utf8) })
    return CommitPlan(
      reference: reference, tip: tip, changes: [change], message: "Write \(path)\n",
      identity: Self.identity)
  }

  /// Commits a file; plans again while the ref moves.
  @discardableResult
  func put(
    _ path: String, _ text: String?, on reference: String = "refs/heads/main",
    patience: Duration = .milliseconds(100)
  ) throws -> ObjectID {
    let repository = try Repository.open(at: folder, in: environment)
    var session = try WriteSession(in: repository, settings(patience: patience))
    while true {
      do {
        let tip = try repository.target(of: reference)
        return try repository.commit(plan(path, text, on: reference, over: tip), in: &session)
      } catch {
        try session.pauseToRepeat(after: error, attempt: 1, in: repository)
      }
    }
  }

  @discardableResult
  func git(_ arguments: String...) throws -> String {
    let outcome = try Command(
      ["git"] + arguments, in: folder, environment: scratch.environment
    ).run()
    guard outcome.status == 0 else {
      throw CommandFailure(description: "git \(arguments): \(outcome.errors)")
    }
    return outcome.output
  }

  /// The paths in the tree of a ref.
  func paths(on reference: String = "main") throws -> [String] {
    try git("ls-tree", "-r", "--name-only", reference).split(separator: "\n").map(String.init)
  }

  func expectSound(sourceLocation: SourceLocation = #_sourceLocation) throws {
    #expect(try git("fsck", "--strict", "--no-dangling") == "", sourceLocation: sourceLocation)
    guard try git("rev-parse", "--is-bare-repository") == "false\n" else { return }
    #expect(try git("status", "--porcelain") == "", sourceLocation: sourceLocation)
  }
}
