import Foundation
import TestSupport
import Testing

@testable import Git

/// Indexes that git made, changed in their bytes and judged by git.
@Suite("The bytes of an index")
struct IndexBytesTests {
  private static let folders = ["a", "days/1", "days/1-2", "days/1/notes", "days/2", "z"]

  /// A repository whose index has files in several folders, and the trees of all.
  private func repository() throws -> WrittenRepository {
    let repository = try WrittenRepository()
    for folder in Self.folders {
      for number in 0..<20 { try repository.scratch.write("r/\(folder)/\(number).md", "\(number)") }
    }
    try repository.git("add", ".")
    try repository.git("commit", "-qm", "Start")
    try repository.git("status")
    return repository
  }

  private func bytes(_ repository: WrittenRepository) throws -> [UInt8] {
    try #require(try Files.read(repository.folder + "/.git/index"))
  }

  /// Changes the index as a write does: a text, or nil for a removal, by path.
  private func change(_ changes: [(path: String, text: String?)], in repository: WrittenRepository)
    throws
  {
    let files = WorktreeFiles(root: repository.folder + "/")
    let updates = try changes.map { path, text in
      if let text { try repository.scratch.write("r/\(path)", text) }
      if text == nil { try files.remove(path) }
      return IndexFile.Update(
        path: path, blob: try text.map { try Repository.hash(Array($0.utf8)) },
        status: try files.status(of: path))
    }
    let index = try #require(IndexBytes(try bytes(repository), paths: changes.map(\.path)))
    let new = try #require(index.updated(updates))
    try Data(new).write(to: URL(fileURLWithPath: repository.folder + "/.git/index"))
  }

  /// Compares with what `git add -A` makes of the same files.
  private func expectWhatGitMakes(
    of repository: WrittenRepository, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    try repository.git("fsck", "--strict")
    let listed = try repository.git("ls-files", "--stage")
    #expect(try repository.git("diff-files") == "", sourceLocation: sourceLocation)
    try repository.git("add", "-A")
    #expect(listed == (try repository.git("ls-files", "--stage")), sourceLocation: sourceLocation)
    let tree = try repository.git("write-tree")
    try repository.git("read-tree", "--empty")
    try repository.git("add", "-A")
    #expect(tree == (try repository.git("write-tree")), sourceLocation: sourceLocation)
  }

  @Test(arguments: [
    ["days/1/new.md"], ["a.md"], ["zz.md"], ["0.md"], ["days/1/0.md"], ["days/1/notes/new.md"],
    ["days/1/new-1.md", "days/1/new.md", "days/1/new-2.md"], ["days/3/other/new.md", "a/0.md"],
    ["days/1.md", "days/1-2/x.md", "days/1/x.md", "days/10.md"], ["days/é.md"],
    ["days/e\u{301}.md", "é/x.md"],
  ])
  func getWhatIsNew(_ paths: [String]) throws {
    let repository = try repository()
    for path in paths { try repository.scratch.write("r/\(path)", "new \(path)") }
    try repository.git("hash-object", "-w", "--", paths[0])
    for path in paths { try repository.git("hash-object", "-w", "--", path) }
    try change(paths.map { ($0, "new \($0)") }, in: repository)
    try expectWhatGitMakes(of: repository)
  }

  @Test func loseWhatIsRemoved() throws {
    let repository = try repository()
    try change([("days/1/0.md", nil), ("z/19.md", nil), ("nothing.md", nil)], in: repository)
    try expectWhatGitMakes(of: repository)
  }

  /// Longer than a path of the system's can be, but not than one of git's.
  @Test func keepLongNames() throws {
    let repository = try repository()
    let path = (0..<30).map { "\($0)" + String(repeating: "x", count: 200) }.joined(separator: "/")
    let blob = try Repository.hash(Array("0".utf8))
    for path in [path, "a/new.md"] {
      let index = try #require(IndexBytes(try bytes(repository), paths: [path]))
      let update = IndexFile.Update(path: path, blob: blob, status: nil)
      let new = try #require(index.updated([update]))
      try Data(new).write(to: URL(fileURLWithPath: repository.folder + "/.git/index"))
      #expect(try repository.git("ls-files", path) == path + "\n")
    }
    #expect(try repository.git("ls-files").split(separator: "\n").count == 122)
  }

  @Test func keepTheTreesOfOtherFolders() throws {
    let repository = try repository()
    try change([("days/1/new.md", "0")], in: repository)
    let index = try #require(IndexBytes(try bytes(repository), paths: []))
    let trees = try #require(index.extensions.first { $0.name == "TREE" })
    let text = String(decoding: index.bytes[trees.content], as: UTF8.self)
    for known in ["a\u{0}20 0\n", "notes\u{0}20 0\n", "z\u{0}20 0\n"] {
      #expect(text.contains(known))
    }
    for former in ["\u{0}-1 3\n", "days\u{0}-1 3\n", "1\u{0}-1 1\n"] {
      #expect(text.contains(former))
    }
  }

  @Test func areLeftToOthersWhereTheyAreOfAnotherKind() throws {
    let repository = try repository()
    let path = ["days/1/new.md"]
    #expect(IndexBytes(try bytes(repository), paths: path) != nil)
    #expect(IndexBytes(Array(try bytes(repository).dropLast(30)), paths: path) == nil)
    #expect(IndexBytes([], paths: path) == nil)
    try repository.git("update-index", "--index-version", "4")
    #expect(IndexBytes(try bytes(repository), paths: path) == nil)
    try repository.git("update-index", "--index-version", "2")
    #expect(IndexBytes(try bytes(repository), paths: path) != nil)
    try repository.git("update-index", "--split-index")
    #expect(IndexBytes(try bytes(repository), paths: path) == nil)
  }

  @Test func tellWhatIsLeftOutOrMerged() throws {
    let repository = try repository()
    try repository.git("update-index", "--skip-worktree", "a/0.md")
    let blob = try repository.git("rev-parse", "HEAD:a/0.md").trimmed
    let stages = (1...3).map { "100644 \(blob) \($0)\ta/1.md\n" }.joined()
    let outcome = try Command(
      ["git", "update-index", "--index-info"], in: repository.folder,
      environment: repository.environment,
      input: "0 \(String(repeating: "0", count: 40))\ta/1.md\n" + stages
    ).run()
    try #require(outcome.status == 0)
    let index = try #require(
      IndexBytes(try bytes(repository), paths: ["a/0.md", "a/1.md", "a/2.md", "a/none.md"]))
    #expect(index.entry(at: "a/0.md")?.isLeftOut == true)
    #expect(index.entry(at: "a/2.md")?.isLeftOut == false)
    #expect(
      index.entry(at: "a/2.md")?.blob.hex
        == (try repository.git("rev-parse", "HEAD:a/2.md").trimmed))
    #expect(index.entry(at: "a/none.md") == nil)
    // It is there, and no blob is its own.
    #expect(try #require(index.entry(at: "a/1.md")).blob.hex == String(repeating: "0", count: 40))
    let update = IndexFile.Update(path: "a/1.md", blob: ObjectID(blob), status: nil)
    #expect(index.updated([update]) == nil)
  }

  @Test(arguments: ["days", "days/1/0.md/new.md"])
  func areLeftToOthersWhereAFolderStandsInPlaceOfAFile(_ path: String) throws {
    let repository = try repository()
    let index = try #require(IndexBytes(try bytes(repository), paths: [path]))
    let blob = try Repository.hash([])
    #expect(index.updated([IndexFile.Update(path: path, blob: blob, status: nil)]) == nil)
  }
}
