import Foundation
import TestSupport
import Testing

@testable import Git

/// A change of a branch and of the ref beside it: both or none, also for who only reads.
@Suite struct HalfChangeTests {
  private static let branch = "refs/heads/main"
  private static let beside = "refs/hackjournal/private/main"

  @Test func movesBothRefs() throws {
    let repository = try started()
    let handle = try Repository.open(at: repository.folder, in: repository.environment)
    try write(in: repository)
    #expect(try repository.git("show", "\(Self.branch):days/shown.md") == "shown")
    #expect(try repository.git("show", "\(Self.beside):days/hidden.md") == "hidden")
    #expect(try targets(of: handle).companion == handle.target(of: Self.beside))
    expectNoNote(in: repository)
  }

  @Test(arguments: [false, true])
  func movesNeitherWhereTheBranchRefuses(hasPrivateRef: Bool) throws {
    let repository = try started()
    if hasPrivateRef { try repository.put("days/old.md", "old", on: Self.beside) }
    let before = try repository.git("for-each-ref")
    try repository.scratch.write("r/days/shown.md", "a person's own")
    let path = repository.folder + "/days/shown.md"
    #expect(throws: WriteRefusal.uncommittedChanges(path: path)) { try write(in: repository) }
    #expect(try repository.git("for-each-ref") == before)
    expectNoNote(in: repository)
  }

  @Test func movesNeitherWhereTheRefBesideIsLocked() throws {
    let repository = try started()
    try repository.put("days/old.md", "old", on: Self.beside)
    let before = try repository.git("for-each-ref")
    try repository.scratch.write("r/.git/\(Self.beside).lock", "")
    #expect(throws: GitError.self) { try write(in: repository) }
    #expect(try repository.git("for-each-ref") == before)
    #expect(try repository.git("status", "--short") == "")
    expectNoNote(in: repository)
  }

  @Test(arguments: [false, true])
  func ofAWriterKilledBeforeTheBranchMovedIsNone(hasPrivateRef: Bool) throws {
    let repository = try started()
    let handle = try Repository.open(at: repository.folder, in: repository.environment)
    let old = hasPrivateRef ? try repository.put("days/old.md", "old", on: Self.beside) : nil
    let before = try targets(of: handle)
    let next = try commit(in: repository)
    try leaveNote(of: try commit(in: repository), old: old, new: next, in: repository)
    #expect(try targets(of: handle) == before)
    try repository.put("days/next.md", "next")
    #expect(try handle.target(of: Self.beside) == old)
    expectNoNote(in: repository)
  }

  @Test(arguments: [false, true])
  func ofAWriterKilledAfterTheBranchMovedIsReadAndDone(hasPrivateRef: Bool) throws {
    let repository = try started()
    let handle = try Repository.open(at: repository.folder, in: repository.environment)
    let old = hasPrivateRef ? try repository.put("days/old.md", "old", on: Self.beside) : nil
    let new = try commit(in: repository)
    let shown = try repository.put("days/shown.md", "shown")
    try leaveNote(of: shown, old: old, new: new, in: repository)
    #expect(try targets(of: handle) == .init(branch: shown, companion: new))
    try repository.put("days/next.md", "next")
    #expect(try handle.target(of: Self.beside) == new)
    #expect(try handle.reflog(of: Self.beside).first?.reason == "hackjournal: Hidden")
    expectNoNote(in: repository)
    try repository.expectSound()
  }

  @Test func ofWhichTheCommitIsGoneSinceIsNone() throws {
    let repository = try started()
    let handle = try Repository.open(at: repository.folder, in: repository.environment)
    let gone = try #require(ObjectID(String(repeating: "1", count: 40)))
    try leaveNote(of: gone, old: nil, new: gone, in: repository)
    #expect(try targets(of: handle).companion == nil)
    try repository.put("days/next.md", "next")
    expectNoNote(in: repository)
  }

  @Test func isDoneAlsoWhereTheBranchWasRebasedSince() throws {
    let repository = try started()
    let handle = try Repository.open(at: repository.folder, in: repository.environment)
    let new = try commit(in: repository)
    let shown = try repository.put("days/shown.md", "shown")
    try leaveNote(of: shown, old: nil, new: new, in: repository)
    try repository.git("commit", "-q", "--amend", "-m", "Another")
    #expect(try targets(of: handle).companion == new)
    try repository.put("days/next.md", "next")
    #expect(try handle.target(of: Self.beside) == new)
  }

  @Test func ofAWriterThatHoldsTheRefIsLeftToIt() throws {
    let repository = try started()
    let handle = try Repository.open(at: repository.folder, in: repository.environment)
    let new = try commit(in: repository)
    let shown = try repository.put("days/shown.md", "shown")
    try leaveNote(of: shown, old: nil, new: new, in: repository)
    try repository.scratch.write("r/.git/\(Self.beside).lock", "")
    try repository.put("days/next.md", "next")
    #expect(try handle.target(of: Self.beside) == nil)
    #expect(try targets(of: handle).companion == new)
    unlink(repository.folder + "/.git/\(Self.beside).lock")
    try repository.put("days/third.md", "third")
    #expect(try handle.target(of: Self.beside) == new)
  }

  @Test func ofWhichTheNoteWasCutOffHadNotBegun() throws {
    let repository = try started()
    let half = try repository.put("days/hidden.md", "hidden", on: Self.beside)
    try repository.scratch.write(
      "r/.git/hackjournal/half", "hackjournal change 1\n\(Self.branch)\n\(half)\n\(Self.beside)")
    let handle = try Repository.open(at: repository.folder, in: repository.environment)
    #expect(try targets(of: handle).companion == half)
    try write(in: repository)
    expectNoNote(in: repository)
  }

  private func started() throws -> WrittenRepository {
    let repository = try WrittenRepository()
    try repository.put("days/first.md", "first")
    return repository
  }

  private struct Targets: Equatable {
    let branch, companion: ObjectID?
  }

  private func targets(of handle: borrowing Repository) throws -> Targets {
    let targets = try handle.targets(of: Self.branch, beside: Self.beside)
    return Targets(branch: targets.branch, companion: targets.companion)
  }

  private func write(in repository: WrittenRepository) throws {
    let handle = try Repository.open(at: repository.folder, in: repository.environment)
    var session = try WriteSession(in: handle, repository.settings())
    let shown = repository.plan(
      "days/shown.md", "shown", on: Self.branch, over: try handle.target(of: Self.branch))
    let hidden = repository.plan(
      "days/hidden.md", "hidden", on: Self.beside, over: try handle.target(of: Self.beside))
    try handle.commit(shown, then: hidden, in: &session)
  }

  /// A commit that no ref has.
  private func commit(in repository: WrittenRepository) throws -> ObjectID {
    let name = try repository.git("commit-tree", "-m", "Hidden", "HEAD^{tree}")
    return try #require(ObjectID(String(name.prefix { !$0.isNewline })))
  }

  private func leaveNote(
    of commit: ObjectID, old: ObjectID?, new: ObjectID, in repository: WrittenRepository
  ) throws {
    let words = [
      "hackjournal change 1", Self.branch, commit.hex, Self.beside, old?.hex ?? "", new.hex, "",
    ]
    try repository.scratch.write(
      "r/.git/hackjournal/half", words.joined(separator: "\n"))
  }

  private func expectNoNote(in repository: WrittenRepository) {
    #expect(Files.status(repository.folder + "/.git/hackjournal/half") == nil)
  }
}
