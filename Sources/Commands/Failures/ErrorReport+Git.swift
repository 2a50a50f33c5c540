import Foundation
import Git
import JournalModel

extension ErrorReport {
  /// One sentence for every libgit2 code that a person can meet; libgit2's own words for the rest.
  init(_ failure: GitError) {
    let words = failure.message
    switch (failure.code, failure.category) {
    case _ where failure.isForeignRepository: self.init(foreign: failure.path ?? ".")
    case _ where words.contains("extensions.objectformat"):
      self.init(
        code: "sha256", "The repository names its objects by SHA-256, which libgit2 cannot read.",
        hint: "keep the journal in a repository of its own: hackjournal init DIRECTORY")
    case _ where words.contains("unsupported extension"):
      self.init(
        code: "unsupported-extension", "libgit2 cannot open the repository: \(words).",
        hint: "keep the journal in a repository of its own: hackjournal init DIRECTORY")
    case _ where words.contains("No space left"):
      self.init(
        code: "disk-full", "The disk is full: git could not write an object.",
        hint: "make room and try again", status: .tryAgain)
    case _ where words.contains("Read-only file system"):
      self.init(code: "read-only", "The file system is read-only: \(words).")
    case _ where words.contains("Permission denied"):
      self.init(code: "no-permission", "No permission: \(words).")
    case (.locked, _):
      let path = Self.quotedPath(in: words)
      self.init(
        code: "locked", "Another git command holds \(path ?? "a lock of the repository").",
        hint: path.map { "try again; if no git command runs: rm \(Shell.quoted($0))" }
          ?? "try again", status: .tryAgain)
    case (.modified, _):
      self.init(
        code: "busy", "The branch kept moving while we wrote.", hint: "try again",
        status: .tryAgain)
    default: self.init(damage: failure)
    }
  }

  /// A repository that git does not trust.
  private init(foreign path: String) {
    let folder = path.hasSuffix("/") && path != "/" ? String(path.dropLast()) : path
    let owner = Files.owner(of: folder).map { " to \($0)" } ?? " to somebody else"
    self.init(
      code: "other-owner", "The repository \(folder) belongs\(owner): git does not trust it.",
      hint: "if you do: git config --global --add safe.directory \(Shell.quoted(folder))")
  }

  /// The path that libgit2 names in quotes.
  private static func quotedPath(in words: String) -> String? {
    let parts = words.split(separator: "'", omittingEmptySubsequences: false)
    return parts.count == 3 && parts[1].hasPrefix("/") ? String(parts[1]) : nil
  }

  /// A repository that is not sound.
  private init(damage failure: GitError) {
    let words = failure.message
    switch failure.category {
    case .reference where words.contains("corrupted"):
      self.init(
        code: "corrupt-ref", "A ref is damaged: \(words).",
        hint: "its last values are in the reflog: git reflog; see also git fsck")
    case .objectDatabase, .object, .zlib:
      self.init(
        code: "corrupt-object", "An object of the repository cannot be read: \(words).",
        hint: "see what is damaged with `git fsck`, and older states with `git reflog`")
    case .config:
      self.init(
        code: "bad-config", "git's configuration cannot be read: \(words).",
        hint: "see `git config --list --show-origin`")
    default:
      self.init(code: "git", "\(failure.operation) failed: \(words).")
    }
  }
}
