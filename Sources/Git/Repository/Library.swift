internal import CLibgit2
internal import Foundation

/// The libgit2 library, started once for the life of the process and never shut down.
enum Library {
  /// Reading this starts libgit2; every way to a repository goes through it.
  static let isReady: Bool = {
    guard git_libgit2_init() > 0 else {
      fatalError("libgit2 could not be started")
    }
    _ = shim_allow_extensions()
    // Long histories are read once, commit by commit: 256 MB of them would be of no use.
    _ = shim_set_cache_size(32 << 20)
    // An import looks up hundreds of paths in one folder, which libgit2 keeps only if it is small.
    _ = shim_set_cached_tree_size(4 << 20)
    return true
  }()

  /// Lets libgit2 read objects as git does, for the rest of the process: without computing the hash of
  /// each, which takes a seventh of the time of a search. What is compressed has a checksum of its own.
  static func trustObjects() {
    _ = shim_trust_objects()
  }

  /// Lets a call open repositories of other owners, whom git trusts: libgit2 knows that by an option of the
  /// process.
  static func trustingOwners<Answer>(
    _ call: () throws(GitError) -> Answer
  ) throws(GitError) -> Answer {
    ownerCheck.lock()
    _ = shim_check_owners(0)
    defer {
      _ = shim_check_owners(1)
      ownerCheck.unlock()
    }
    return try call()
  }

  private static let ownerCheck = NSLock()

  static func setSyncsToDisk(_ syncs: SyncPolicy) {
    _ = shim_set_fsync(syncs == .always ? 1 : 0)
  }
}
