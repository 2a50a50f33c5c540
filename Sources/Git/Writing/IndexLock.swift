internal import Foundation

/// `index.lock` of a worktree, held as git holds it, so that no git command changes the index or
/// switches the branch meanwhile.
///
/// Made by `link(2)` from a private file of ours: a lock that a killed writer left is known by its
/// inode, whatever git did in between.
struct IndexLock {
  private let path: String
  private let proof: String

  /// Waits for `index.lock` until the deadline.
  static func take(
    for worktree: Worktree, stateFolder: String, until deadline: Deadline
  ) throws -> IndexLock {
    let path = worktree.gitFolder + "index.lock"
    let proof = "\(stateFolder)\(proofPrefix)\(getpid())-\(UInt32.random(in: 0...UInt32.max))"
    let descriptor = try system("open", proof) {
      open(proof, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    }
    close(descriptor)
    do {
      while link(proof, path) != 0 {
        let number = errno
        guard number == EEXIST else {
          throw SystemError(call: "link", path: path, number: number)
        }
        guard !deadline.isOver else {
          throw WriteRefusal.lockHeld(path: path, ageInSeconds: Files.age(of: path))
        }
        try deadline.pause()
      }
    } catch {
      unlink(proof)
      throw error
    }
    return IndexLock(path: path, proof: proof)
  }

  func release() {
    unlink(path)
    unlink(proof)
  }

  /// Removes what killed writers left: their `index.lock`, and the file that proves it theirs.
  ///
  /// Only called under our advisory lock.
  static func breakStale(in worktrees: [Worktree], stateFolder: String) throws {
    for name in try Files.names(in: stateFolder) where name.hasPrefix(proofPrefix) {
      let process = name.dropFirst(proofPrefix.count).split(separator: "-").first
      guard let number = process.flatMap({ Int32($0) }), !Files.isAlive(number) else { continue }
      let proof = stateFolder + name
      guard let inode = Files.status(proof)?.st_ino else { continue }
      for worktree in worktrees {
        let path = worktree.gitFolder + "index.lock"
        if Files.status(path)?.st_ino == inode { unlink(path) }
      }
      unlink(proof)
    }
  }

  private static let proofPrefix = "index-lock-"
}
