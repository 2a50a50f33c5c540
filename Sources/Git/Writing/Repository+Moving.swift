internal import CLibgit2
internal import Foundation

/// A step of a ref from one commit to the next, as its reflog tells it.
struct ReferenceMove: Sendable {
  let reference: String
  /// Where the ref must be; nil: it must not exist yet.
  let old: ObjectID?
  let new: ObjectID
  let committer: Signature
  let reason: String
}

extension Repository {
  /// Moves a ref, with a line in its reflog.
  ///
  /// Compare-and-swap: fails as `modified` if the ref is elsewhere by now, as `locked` if somebody
  /// holds it. libgit2's own creation of a new ref checks for it before it takes the lock, so that
  /// the second of two first writers wins silently; here the check stands under the lock.
  func move(_ move: ReferenceMove) throws(GitError) {
    let transaction = try created("git_transaction_new") { git_transaction_new(&$0, pointer) }
    defer { git_transaction_free(transaction) }
    try check(
      git_transaction_lock_ref(transaction, move.reference), "git_transaction_lock_ref")
    let proof = ReferenceLockProof(of: lockPath(of: move.reference), in: stateFolder)
    defer { proof.remove() }
    guard try target(of: move.reference) == move.old else { throw .moved(move.reference) }
    // git keeps reflogs of branches by itself, not of other refs such as the private one.
    try check(git_reference_ensure_log(pointer, move.reference), "git_reference_ensure_log")
    let signature = try move.committer.libgit2Signature()
    defer { git_signature_free(signature) }
    var oid = move.new.oid
    try check(
      git_transaction_set_target(transaction, move.reference, &oid, signature, move.reason),
      "git_transaction_set_target")
    try check(git_transaction_commit(transaction), "git_transaction_commit")
  }

  private func lockPath(of reference: String) -> String {
    "\(commonFolder)\(reference).lock"
  }

  /// Removes the ref locks that killed writers left.
  ///
  /// Ours is the lock of which we have a second name, the one that holds the commit that we noted,
  /// and one that is empty, older than any git command keeps it so, and whose noted process is gone.
  /// Only called under our advisory lock, so no writer lives whose lock this could be.
  func breakStaleReferenceLocks(of notes: [WriteNote]) throws(SystemError) {
    let proofs = try ReferenceLockProof.left(in: stateFolder)
    for note in notes where note.state == .pending {
      let path = lockPath(of: note.reference)
      guard let bytes = try Files.read(path) else { continue }
      let isProven = proofs.contains { Files.areSame($0, path) }
      let hasCommit = String(decoding: bytes, as: UTF8.self).trimmed == note.commit.hex
      let isOldAndEmpty =
        bytes.isEmpty && Files.age(of: path) > 10 && !Files.isAlive(note.process)
      if isProven || hasCommit || isOldAndEmpty { unlink(path) }
    }
    proofs.forEach { unlink($0) }
  }

  /// Whether the ref of an unfinished write is still locked, by whomever.
  func isLocked(_ note: WriteNote) -> Bool {
    Files.status(lockPath(of: note.reference)) != nil
  }
}

/// A second name of a ref lock that libgit2 made for us: if we are killed, the next writer knows by
/// it that the lock is ours. Without hard links there is none, and content or age must tell.
private struct ReferenceLockProof {
  private let path: String

  init(of lock: String, in stateFolder: String) {
    path = "\(stateFolder)\(Self.prefix)\(getpid())-\(UInt32.random(in: 0...UInt32.max))"
    link(lock, path)
  }

  func remove() {
    unlink(path)
  }

  static func left(in stateFolder: String) throws(SystemError) -> [String] {
    try Files.names(in: stateFolder).filter { $0.hasPrefix(prefix) }.map { stateFolder + $0 }
  }

  private static let prefix = "ref-lock-"
}
