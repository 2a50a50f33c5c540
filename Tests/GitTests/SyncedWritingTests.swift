import Foundation
import TestSupport
import Testing

@testable import Git

@Suite("Objects that wait to be synced")
struct SyncedWritingTests {
  private static let reference = "refs/heads/main"

  private func commit(_ files: [FileChange], to repository: WrittenRepository) throws {
    let handle = try Repository.open(at: repository.folder, in: repository.environment)
    var session = try WriteSession(in: handle, repository.settings(sync: .always))
    let plan = CommitPlan(
      reference: Self.reference, tip: try handle.target(of: Self.reference), changes: files,
      message: "Write\n", identity: WrittenRepository.identity)
    try handle.commit(plan, in: &session)
  }

  private func files(_ count: Int, _ text: String) -> [FileChange] {
    (0..<count).map { FileChange(path: "days/\($0).md", content: Array("\(text) \($0)".utf8)) }
  }

  private func waiting(in repository: WrittenRepository) throws -> [String] {
    try Files.names(in: repository.folder + "/.git/hackjournal/").filter { $0.hasPrefix("tmp_") }
  }

  @Test("are among the others in the end, few or many", arguments: [1, 64, 65, 200])
  func moved(_ count: Int) throws {
    let repository = try WrittenRepository()
    try commit(files(count, "first"), to: repository)
    try commit(files(count, "second"), to: repository)
    try repository.expectSound()
    #expect(try repository.paths().count == count)
    #expect(try repository.scratch.read("r/days/0.md") == "second 0")
    #expect(try waiting(in: repository).isEmpty)
    #expect(try repository.git("count-objects", "-v").contains("garbage: 0\n"))
  }

  @Test("are a pack where they are very many")
  func packed() throws {
    let repository = try WrittenRepository()
    let texts = ["", String(repeating: "long ", count: 60_000)] + (0..<1_200).map { "Text \($0)" }
    let files = texts.enumerated().map { FileChange(path: "days/\($0).md", text: $1) }
    try commit(files, to: repository)
    try repository.expectSound()
    #expect(try repository.paths().count == texts.count)
    #expect(try repository.scratch.read("r/days/0.md") == "")
    #expect(try repository.scratch.read("r/days/1.md") == texts[1])
    #expect(try repository.git("cat-file", "blob", "HEAD:days/1201.md") == "Text 1199")
    let counts = try repository.git("count-objects", "-v")
    #expect(counts.contains("packs: 1\n") && counts.contains("garbage: 0\n"))
    #expect(counts.contains("in-pack: \(texts.count)\n"))
    // Nothing was new: no second pack.
    try commit(files, to: repository)
    #expect(try repository.git("rev-list", "--count", "HEAD") == "1\n")
  }

  @Test("keep a pack from git only until the ref has it")
  func kept() throws {
    let repository = try WrittenRepository()
    let stale = ".git/objects/pack/pack-1.keep"
    try repository.scratch.write("r/\(stale)", "hackjournal\n")
    try repository.scratch.write("r/.git/objects/pack/pack-2.keep", "somebody else's\n")
    try commit(files(1_200, "first"), to: repository)
    let names = try Files.names(in: repository.folder + "/.git/objects/pack")
    #expect(names.filter { $0.hasSuffix(".keep") } == ["pack-2.keep"])
    _ = try repository.git("repack", "-a", "-d", "-q")
    try repository.expectSound()
    #expect(try waiting(in: repository).isEmpty)
  }

  @Test("leave the next writers no long list of what was written")
  func forgotten() throws {
    let repository = try WrittenRepository()
    try commit(files(1_200, "first"), to: repository)
    let list = try Data(
      contentsOf: URL(fileURLWithPath: repository.folder + "/.git/hackjournal/last"))
    #expect(list.count < 1_000)
    try commit(files(1, "second"), to: repository)
    try repository.expectSound()
    #expect(try repository.scratch.read("r/days/0.md") == "second 0")
  }

  @Test("may be there already")
  func present() throws {
    let repository = try WrittenRepository()
    try commit(files(2, "same"), to: repository)
    try commit([FileChange(path: "days/3.md", content: Array("same 0".utf8))], to: repository)
    try repository.expectSound()
    #expect(try repository.paths() == ["days/0.md", "days/1.md", "days/3.md"])
  }

  @Test("and were left by a killed writer are removed by the next")
  func left() throws {
    let repository = try WrittenRepository()
    try commit(files(1, "first"), to: repository)
    let folder = ".git/hackjournal/tmp_objdir-hackjournal-99999999"
    try FileManager.default.createDirectory(
      atPath: "\(repository.folder)/\(folder)/3f", withIntermediateDirectories: true)
    try repository.scratch.write("r/\(folder)/3f/2a9c", "half")
    try repository.scratch.write("r/\(folder)/tmp_object", "half")
    try commit(files(1, "second"), to: repository)
    #expect(try waiting(in: repository).isEmpty)
    try repository.expectSound()
  }

  @Test("stay out of the way where nothing is committed")
  func nothing() throws {
    let repository = try WrittenRepository()
    try commit(files(1, "first"), to: repository)
    try commit(files(1, "first"), to: repository)
    #expect(try repository.git("rev-list", "--count", "main") == "1\n")
    #expect(try waiting(in: repository).isEmpty)
  }
}
