internal import CLibgit2
internal import Foundation

extension Repository {
  /// Compare-and-swap: fails as `modified` if the ref is elsewhere by now, as `locked` if somebody
  /// holds it.
  func move(_ move: RefMove) throws {
    try holding(move) { finish in try finish() }
  }

  /// The same in two steps: locks the ref, and calls `body` with what moves it.
  ///
  /// libgit2's own creation of a new ref checks for it before it takes the lock, so that the second of
  /// two first writers wins silently; here the check stands under the lock.
  func holding(_ move: RefMove, _ body: (_ finish: () throws -> Void) throws -> Void) throws {
    let transaction = try created("git_transaction_new") { git_transaction_new(&$0, pointer) }
    defer { git_transaction_free(transaction) }
    let proof = try ReferenceLockProof(of: lockPath(of: move.reference), in: stateFolder)
    defer { proof.remove() }
    try check(
      git_transaction_lock_ref(transaction, move.reference), from: "git_transaction_lock_ref")
    proof.take()
    guard try ownTarget(of: move.reference) == move.old else {
      throw GitError.moved(move.reference)
    }
    try prepare(move, in: transaction)
    try body {
      guard !proof.isTaken else { throw GitError.moved(move.reference) }
      try check(git_transaction_commit(transaction), from: "git_transaction_commit")
      guard try has(move) else { throw GitError.moved(move.reference) }
    }
  }

  private func prepare(_ move: RefMove, in transaction: OpaquePointer) throws(GitError) {
    // git keeps reflogs of branches by itself, not of other refs such as the private one.
    try check(git_reference_ensure_log(pointer, move.reference), from: "git_reference_ensure_log")
    let signature = try move.committer.libgit2Signature()
    defer { git_signature_free(signature) }
    var oid = move.new.oid
    try check(
      git_transaction_set_target(transaction, move.reference, &oid, signature, move.reason),
      from: "git_transaction_set_target")
  }

  /// Whether a ref has moved as it should, and perhaps further: what libgit2 gives the ref's name to
  /// is whatever has the name of the lock.
  private func has(_ move: RefMove) throws -> Bool {
    guard let target = try target(of: move.reference) else { return false }
    return target == move.new || isAncestor(move.new, of: target)
  }

  private func lockPath(of reference: String) -> String {
    "\(commonFolder)\(reference).lock"
  }

  /// Ours is the lock that is proven so, and the one that holds the commit that we noted. The proofs
  /// are looked for after the lock is read: a living writer announces itself before it takes one.
  func breakStaleReferenceLocks(of intents: [WriteIntent]) throws(SystemError) {
    let pending = intents.filter { $0.state == .pending }
    for intent in pending {
      let path = lockPath(of: intent.reference)
      guard let bytes = try Files.read(path) else { continue }
      let proofs = try ReferenceLockProofs(in: stateFolder)
      if proofs.showStale(path, bytes: bytes, of: intent.commit) { unlink(path) }
    }
    guard !pending.contains(where: { isLocked($0.reference) }) else { return }
    try ReferenceLockProofs(in: stateFolder).removeLeft()
  }

  func isLocked(_ reference: String) -> Bool {
    Files.status(lockPath(of: reference)) != nil
  }
}
