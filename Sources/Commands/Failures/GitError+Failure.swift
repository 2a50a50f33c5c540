import Git
import JournalModel

/// One sentence for every libgit2 code that a person can meet; libgit2's own words for the rest.
extension GitError: Failure {
  var explanation: Explanation {
    let words = message
    return switch (code, category) {
    case _ where isUnnamedRepository:
      Explanation(
        code: .bareRepository,
        "\(path ?? "This") is a bare repository, which git takes only by its name: "
          + "safe.bareRepository is explicit.",
        hint: "if you trust it: --journal \(Shell.quoted(path ?? "PATH"))")
    case _ where isForeignRepository: Self.explanation(ofForeign: path ?? ".")
    case _ where isOfUnknownObjectFormat:
      Explanation(
        code: .sha256, "The repository names its objects by SHA-256, which libgit2 cannot read.",
        hint: "keep the journal in a repository of its own: hackjournal init DIRECTORY")
    case (_, .network):
      Explanation(
        code: .missingObject, "An object is missing: \(words).",
        hint: "see above what git said, and try again where the remote can be reached; "
          + "to have all of it here: git fetch --refetch --no-filter")
    case _ where words.contains("unsupported extension"):
      Explanation(
        code: .unsupportedExtension, "libgit2 cannot open the repository: \(words).",
        hint: "keep the journal in a repository of its own: hackjournal init DIRECTORY")
    case _ where words.contains("No space left"):
      Explanation(
        code: .diskFull, "The disk is full: git could not write an object.",
        hint: "make room and try again", status: .tryAgain)
    case _ where words.contains("Read-only file system"):
      Explanation(code: .readOnly, "The file system is read-only: \(words).")
    case _ where words.contains("Permission denied"):
      Explanation(code: .noPermission, "No permission: \(words).")
    case (.locked, _): Self.explanation(ofLock: Self.quotedPath(in: words))
    case (.modified, _):
      Explanation(
        code: .busy, "The branch kept moving while we wrote.", hint: "try again",
        status: .tryAgain)
    default: explanationOfDamage
    }
  }

  private static func explanation(ofLock path: String?) -> Explanation {
    Explanation(
      code: .locked, "Another git command holds \(path ?? "a lock of the repository").",
      hint: path.map { "try again; if no git command runs: rm \(Shell.quoted($0))" }
        ?? "try again", status: .tryAgain)
  }

  /// A repository that git does not trust.
  private static func explanation(ofForeign path: String) -> Explanation {
    let folder = path.hasSuffix("/") && path != "/" ? String(path.dropLast()) : path
    let owner = Files.owner(of: folder).map { " to \($0)" } ?? " to somebody else"
    return Explanation(
      code: .otherOwner, "The repository \(folder) belongs\(owner): git does not trust it.",
      hint: "if you do: git config --global --add safe.directory \(Shell.quoted(folder))")
  }

  private static func quotedPath(in words: String) -> String? {
    let parts = words.split(separator: "'", omittingEmptySubsequences: false)
    return parts.count == 3 && parts[1].hasPrefix("/") ? String(parts[1]) : nil
  }

  private var explanationOfDamage: Explanation {
    let words = message
    return switch category {
    case .reference where words.contains("corrupted"):
      Explanation(
        code: .corruptRef, "A ref is damaged: \(words).",
        hint: "its last values are in the reflog: git reflog; see also git fsck")
    case .objectDatabase, .object, .zlib:
      Explanation(
        code: .corruptObject, "An object of the repository cannot be read: \(words).",
        hint: "see what is damaged with `git fsck`, and older states with `git reflog`")
    case .config:
      Explanation(
        code: .badConfig, "git's configuration cannot be read: \(words).",
        hint: "see `git config --list --show-origin`")
    default:
      Explanation(code: .git, "\(operation) failed: \(words).")
    }
  }
}
