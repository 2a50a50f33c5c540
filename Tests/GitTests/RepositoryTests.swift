import TestSupport
import Testing

@testable import Git

@Suite("A repository")
struct RepositoryTests {
  @Test func isFoundFromBelowAndMissingElsewhere() throws {
    let scratch = try Scratch()
    try scratch.git("init", "-q", "team/repository")
    try scratch.write("team/repository/deep/file", "x")
    let found = try Repository.containing(scratch.path + "/team/repository/deep", in: [:])?
      .gitFolder
    #expect(found?.hasSuffix("/team/repository/.git/") == true)
    #expect(try Repository.containing(scratch.path + "/team", in: [:])?.gitFolder == nil)
    #expect(try Repository.at(scratch.path + "/nowhere", in: [:])?.gitFolder == nil)
  }
}
