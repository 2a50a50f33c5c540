import Foundation
import TestSupport
import Testing

@testable import Git

@Suite("People as git shows them")
struct MailmapTests {
  private static let mailmap = """
    # People
    Grace Hopper <grace@example.org>
    Grace Hopper <grace@example.org> <GH@old.example.org>
    Ada Lovelace <ada@example.org> countess <shared@example.org>
    <bo@example.org> <bo@old.example.org>

    """

  private static let people = [
    ("gh", "grace@example.org"), ("gh", "gh@old.example.org"), ("countess", "shared@example.org"),
    ("Countess", "SHARED@example.org"), ("somebody", "shared@example.org"),
    ("Bo", "bo@old.example.org"), ("Nobody", "nobody@example.org"),
  ]

  @Test(
    "a mailmap counts as it does for git log",
    arguments: [[], ["log.mailmap=false"], ["mailmap.file=../more"]])
  func likeGit(_ settings: [String]) throws {
    let repository = try WrittenRepository("-b", "main")
    let scratch = repository.scratch
    try scratch.write("r/.mailmap", Self.mailmap)
    try scratch.write("more", "Nemo <nemo@example.org> <nobody@example.org>\n")
    for setting in settings {
      let parts = setting.split(separator: "=").map(String.init)
      try scratch.git("config", parts[0], parts[1], in: "r")
    }
    for (name, email) in Self.people {
      try scratch.git(
        "-c", "user.name=\(name)", "-c", "user.email=\(email)", "commit", "-q", "--allow-empty",
        "-m", "x", in: "r")
    }
    try expectLikeGit(repository)
  }

  @Test("git reads no mailmap through a link in the worktree, and so do we")
  func link() throws {
    let repository = try WrittenRepository("-b", "main")
    let scratch = repository.scratch
    try scratch.write("map", "Nemo <nemo@example.org> <nobody@example.org>\n")
    try FileManager.default.createSymbolicLink(
      atPath: scratch.path + "/r/.mailmap", withDestinationPath: "../map")
    try scratch.git(
      "-c", "user.name=Nobody", "-c", "user.email=nobody@example.org", "commit", "-q",
      "--allow-empty", "-m", "x", in: "r")
    try expectLikeGit(repository)
  }

  private func expectLikeGit(_ repository: WrittenRepository) throws {
    let opened = try Repository.open(at: repository.folder, in: repository.environment)
    let mailmap = opened.mailmap(by: try opened.configuration(in: repository.environment))
    let ids = try repository.scratch.git("log", "--format=%H", in: "r").split(separator: "\n")
    // `%aN` would not heed `log.mailmap`.
    let shown = try repository.scratch.git("log", "--pretty=full", in: "r").split(separator: "\n")
      .filter { $0.hasPrefix("Author: ") }.map { $0.dropFirst("Author: ".count) }
    try #require(ids.count == shown.count && !ids.isEmpty)
    for (id, shown) in zip(ids, shown) {
      let id = try #require(ObjectID(String(id)))
      let author = try #require(try opened.authoredCommit(id)).author
      let corrected = mailmap?.corrected(author) ?? author
      #expect("\(corrected.name) <\(corrected.email)>" == shown)
    }
  }
}
