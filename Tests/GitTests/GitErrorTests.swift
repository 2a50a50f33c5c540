import TestSupport
import Testing

@testable import Git

@Suite("An error of libgit2's")
struct GitErrorTests {
  private func error(_ code: GitError.Code, _ category: GitError.Category) -> GitError {
    GitError(code: code, category: category, operation: "git_x", message: "x")
  }

  @Test func isWorthARepetitionIfTheRefOrAnObjectWasMoving() {
    #expect(error(.locked, .reference).isTransient)
    #expect(error(.modified, .reference).isTransient)
    #expect(error(.notFound, .objectDatabase).isTransient)
    #expect(!error(.notFound, .reference).isTransient)
    #expect(!error(.owner, .config).isTransient)
  }

  @Test func meansNoRepositoryOnlyWhereOneIsMissing() {
    #expect(error(.notFound, .repository).isMissingRepository)
    #expect(!error(.notFound, .config).isMissingRepository)
    #expect(!error(.owner, .repository).isMissingRepository)
  }

  @Test func keepsItsWordsAndTheFunctionThatFailed() throws {
    let scratch = try Scratch()
    let error = #expect(throws: GitError.self) { _ = try Repository.open(at: scratch.path) }
    #expect(error?.operation == "git_repository_open_ext")
    #expect(error?.message.isEmpty == false)
  }
}
