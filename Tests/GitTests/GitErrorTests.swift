import TestSupport
import Testing

@testable import Git

@Suite("An error of libgit2's")
struct GitErrorTests {
  private func error(_ code: GitError.Code, _ category: GitError.Category) -> GitError {
    GitError(code: code, category: category, operation: "git_x", message: "x")
  }

  private func error(saying message: String) -> GitError {
    GitError(code: .notFound, category: .repository, operation: "git_x", message: message)
  }

  @Test func isWorthARepetitionIfTheRefOrAnObjectWasMoving() {
    #expect(error(.locked, .reference).isTransient)
    #expect(error(.modified, .reference).isTransient)
    #expect(error(.notFound, .objectDatabase).isTransient)
    #expect(!error(.notFound, .reference).isTransient)
    #expect(!error(.owner, .config).isTransient)
  }

  @Test(arguments: [
    ("failed to make '/r/.git/objects/3f/tmp': No such file or directory", true),
    ("failed to make '/r/.git/refs/heads/main.lock': No such file or directory", true),
    ("failed to open '/r/.git/config': No such file or directory", false),
    ("failed to make '/r/.git/objects/3f/tmp': No space left on device", false),
  ])
  func isWorthOneIfGitTookAnEmptyFolderAway(message: String, isWorthIt: Bool) {
    let error = GitError(
      code: .init(number: -1), category: .system, operation: "git_x", message: message)
    #expect(error.isTransient == isWorthIt)
  }

  @Test func meansNoRepositoryOnlyWhereOneIsMissing() {
    #expect(error(.notFound, .repository).isMissingRepository)
    #expect(!error(.notFound, .config).isMissingRepository)
    #expect(!error(.owner, .repository).isMissingRepository)
  }

  /// Words of libgit2 1.5 and of 1.9.
  @Test(arguments: [
    "config value 'safe.directory' was not found",
    "repository path '/r/' is not owned by current user",
  ])
  func meansThatGitDoesNotTrustTheOwner(message: String) {
    #expect(error(saying: message).isForeignRepository)
    #expect(!error(saying: message).isOfUnknownObjectFormat)
  }

  /// Words of libgit2 1.5 and of 1.6 to 1.9.
  @Test(arguments: [
    "unsupported extension name extensions.objectformat", "unknown object format 'sha256'",
  ])
  func meansThatObjectsHaveOtherNames(message: String) {
    #expect(error(saying: message).isOfUnknownObjectFormat)
    #expect(!error(saying: message).isForeignRepository)
  }

  @Test func keepsItsWordsAndTheFunctionThatFailed() throws {
    let scratch = try Scratch()
    let error = #expect(throws: GitError.self) {
      _ = try Repository.open(at: scratch.path, in: [:])
    }
    #expect(error?.operation == "git_repository_open_ext")
    #expect(error?.message.isEmpty == false)
  }
}
