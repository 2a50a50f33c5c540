internal import Foundation

/// `index.lock` of a worktree, held as git holds it, so that no git command changes the index or
/// switches the branch meanwhile.
///
/// Made by `link(2)` from a private file of ours: a lock that a killed writer left is known by its
/// inode, whatever git did in between.
struct IndexLock {
  private let path: String
  private let proof: String
  private let kind: Kind

  /// Way in which the lock was made, and so in which it is known for ours.
  private enum Kind {
    /// A second name of the proof.
    case linked
    /// A file of its own, where the file system has no hard links.
    case plain
  }

  static func take(
    for worktree: Worktree, stateFolder: String, until deadline: Deadline
  ) throws -> IndexLock {
    let path = worktree.gitFolder + "index.lock"
    let proof = "\(stateFolder)\(proofPrefix)\(getpid())-\(UInt32.random(in: 0...UInt32.max))"
    try make(proof)
    do {
      while true {
        if let kind = try link(proof, as: path) {
          return IndexLock(path: path, proof: proof, kind: kind)
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
  }

  /// Whether nobody took it from us: a person may remove the lock of a program that was stopped, as
  /// git advises, and write the index.
  var isHeld: Bool { kind == .plain || Files.areSame(path, and: proof) }

  /// Gives the lock back, if nobody took it from us.
  func release() {
    if isHeld { unlink(path) }
    Self.dropProof(proof)
  }

  /// Not the second name of a lock that stays: the next writer would not know it for ours.
  private static func dropProof(_ proof: String) {
    if let status = Files.status(proof), status.st_nlink == 1 { unlink(proof) }
  }

  static func breakStale(in worktrees: [Worktree], stateFolder: String) throws(SystemError) {
    let names = try Files.names(in: stateFolder)
    for name in LivingWriter.left(names, in: stateFolder, prefix: proofPrefix) {
      for worktree in worktrees {
        let path = worktree.gitFolder + "index.lock"
        if Files.areSame(path, and: stateFolder + name) { unlink(path) }
      }
      dropProof(stateFolder + name)
    }
  }

  private static let proofPrefix = "index-lock-"

  private static func make(_ path: String) throws(SystemError) {
    let descriptor = try system("open", path: path) {
      open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    }
    close(descriptor)
  }

  /// Nil if somebody else has the lock.
  private static func link(_ proof: String, as path: String) throws(SystemError) -> Kind? {
    guard Foundation.link(proof, path) != 0 else { return .linked }
    let number = errno
    if number == EEXIST { return nil }
    guard Files.lacksLinks(number) else {
      throw SystemError(call: "link", path: path, number: number)
    }
    do throws(SystemError) {
      try make(path)
      return .plain
    } catch {
      guard error.number == EEXIST else { throw error }
      return nil
    }
  }
}
