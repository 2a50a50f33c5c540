internal import CLibgit2
internal import Foundation

/// A libgit2 call that failed: which, with what code, and libgit2's own words.
package struct GitError: Error, Equatable, Sendable {
  /// libgit2's return code; unknown ones survive as they are.
  package struct Code: Hashable, Sendable {
    /// Below zero, such as -3 for `notFound`.
    let number: Int32

    /// Something is missing: what, only the category says.
    package static let notFound = Code(number: GIT_ENOTFOUND.rawValue)
    /// Something stands already where the call would make it.
    package static let exists = Code(number: GIT_EEXISTS.rawValue)
    /// Somebody else holds the lock file of a ref or of the index.
    package static let locked = Code(number: GIT_ELOCKED.rawValue)
    /// The ref is no longer where the caller read it.
    package static let modified = Code(number: GIT_EMODIFIED.rawValue)
    /// The repository belongs to somebody else; not every version of libgit2 says so by this code:
    /// ask `isForeignRepository`.
    package static let owner = Code(number: GIT_EOWNER.rawValue)
  }

  /// The part of libgit2 that complained; `notFound` alone means different things in each.
  package struct Category: Hashable, Sendable {
    /// libgit2's `git_error_t`, such as 4 for `reference`.
    let number: Int32

    /// libgit2 left no details.
    package static let none = Category(number: Int32(GIT_ERROR_NONE.rawValue))
    /// A system call failed, on a full disk for example.
    package static let system = Category(number: Int32(GIT_ERROR_OS.rawValue))
    /// A ref is missing, locked, moved or damaged.
    package static let reference = Category(number: Int32(GIT_ERROR_REFERENCE.rawValue))
    /// A remote could not be reached, or did not have what was asked for.
    package static let network = Category(number: Int32(GIT_ERROR_NET.rawValue))
    /// The folder is no repository, or one that libgit2 cannot open.
    package static let repository = Category(number: Int32(GIT_ERROR_REPOSITORY.rawValue))
    /// A configuration file cannot be read, or a key is missing; libgit2 1.5 puts repositories of
    /// other owners here too.
    package static let config = Category(number: Int32(GIT_ERROR_CONFIG.rawValue))
    /// An object is missing, for a moment also while `git gc` moves it.
    package static let objectDatabase = Category(number: Int32(GIT_ERROR_ODB.rawValue))
    /// The index is damaged, or split or sparse, which libgit2 cannot read.
    package static let index = Category(number: Int32(GIT_ERROR_INDEX.rawValue))
    /// A tree has no such line.
    static let tree = Category(number: Int32(GIT_ERROR_TREE.rawValue))
    /// An object or a pack cannot be unpacked.
    package static let zlib = Category(number: Int32(GIT_ERROR_ZLIB.rawValue))
    /// An object is there and is not well formed, or is of another type.
    package static let object = Category(number: Int32(GIT_ERROR_OBJECT.rawValue))
  }

  /// Sort of failure; `category` says with what it happened.
  package let code: Code
  /// Copied at once from libgit2's last error, which the next call overwrites.
  package let category: Category
  /// The C function that failed.
  package let operation: String
  /// libgit2's own words; `no details` where it left none.
  package let message: String
  /// The repository that could not be opened.
  package private(set) var path: String?
}

extension GitError {
  func at(_ path: String) -> GitError {
    var error = self
    error.path = path
    return error
  }

  func about(_ id: ObjectID) -> GitError {
    GitError(
      code: code, category: category, operation: operation, message: "\(id): \(message)",
      path: path)
  }

  /// Whether git does not trust the repository because it belongs to somebody else. libgit2 1.5
  /// answers `notFound` then, in the category of configuration.
  package var isForeignRepository: Bool {
    !isUnnamedRepository && code == .owner || message.contains("safe.directory")
      || message.contains("is not owned by current user")
  }

  /// Whether git takes such a repository only if somebody names it.
  package var isUnnamedRepository: Bool { message.contains("safe.bareRepository") }

  /// Whether the repository names its objects by another hash than SHA-1. libgit2 1.5 does not know
  /// the extension for it, later versions know no other format.
  package var isOfUnknownObjectFormat: Bool {
    message.contains("extensions.objectformat") || message.contains("unknown object format")
  }
}

extension GitError {
  /// A commit is not there although libgit2 said that it wrote it, as on a full disk.
  static var unwritten: GitError {
    GitError(
      code: .notFound, category: .system, operation: "git_odb_write",
      message: "the commit could not be written")
  }

  /// git wants the repository named, and it was found.
  static func unnamedBareRepository(_ path: String) -> GitError {
    GitError(
      code: .owner, category: .repository, operation: "git_repository_open_ext",
      message: "safe.bareRepository is explicit", path: path)
  }

  /// The ref is no longer where the caller read it, as libgit2 itself would say.
  static func moved(_ reference: String) -> GitError {
    GitError(
      code: .modified, category: .reference, operation: "git_transaction_lock_ref",
      message: "the reference '\(reference)' moved")
  }

  /// Whether reading the tip again and repeating the whole can succeed: the ref moved or is locked,
  /// or an object changed its place under a running `git gc`.
  package var isTransient: Bool {
    code == .locked || code == .modified || code == .exists || isMissingForAMoment
  }

  /// Whether something is not there that `git gc` may be moving: an object, or the folder in which
  /// one, or a ref, was just to be made. git removes such folders while they are empty.
  var isMissingForAMoment: Bool {
    let isMissingObject = code == .notFound && category == .objectDatabase
    let isMissingFolder =
      category == .system && message.hasSuffix(String(cString: strerror(ENOENT)))
      && ["/objects/", "/refs/", "/logs/"].contains { message.contains($0) }
    return isMissingObject || isMissingFolder
  }
}

extension GitError {
  /// Whether there is no repository: other things that are missing have another category.
  var isMissingRepository: Bool {
    code == .notFound && (category == .repository || category == .system)
  }
}

/// Throws what libgit2 says about a status below zero; the message is copied at once.
func check(_ status: Int32, from operation: String) throws(GitError) {
  guard status < 0 else { return }
  throw lastError(status, from: operation)
}

func finds(_ status: Int32, by operation: String) throws(GitError) -> Bool {
  guard status != GIT_ENOTFOUND.rawValue else { return false }
  try check(status, from: operation)
  return true
}

func lastError(_ status: Int32, from operation: String) -> GitError {
  defer { git_error_clear() }
  let last = git_error_last()?.pointee
  return GitError(
    code: GitError.Code(number: status),
    category: last.map { GitError.Category(number: $0.klass) } ?? .none, operation: operation,
    message: last?.message.map { String(cString: $0) } ?? "no details")
}

func created(
  _ operation: String, call: (inout OpaquePointer?) -> Int32
) throws(GitError) -> OpaquePointer {
  var pointer: OpaquePointer?
  let status = call(&pointer)
  guard status >= 0, let pointer else { throw lastError(status, from: operation) }
  return pointer
}
