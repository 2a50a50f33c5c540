internal import CLibgit2
internal import Foundation

extension Repository {
  /// Compare-and-swap: fails as `modified` if the ref is elsewhere by now, as `locked` if somebody
  /// holds it. libgit2's own creation of a new ref checks for it before it takes the lock, so that
  /// the second of two first writers wins silently; here the check stands under the lock.
  func move(_ update: RefUpdate) throws {
    let plan = update.plan
    let transaction = try created("git_transaction_new") { git_transaction_new(&$0, pointer) }
    defer { git_transaction_free(transaction) }
    let proof = try ReferenceLockProof(of: lockPath(of: plan.reference), in: stateFolder)
    defer { proof.remove() }
    try check(
      git_transaction_lock_ref(transaction, plan.reference), from: "git_transaction_lock_ref")
    proof.take()
    guard try target(of: plan.reference) == plan.tip else { throw GitError.moved(plan.reference) }
    // git keeps reflogs of branches by itself, not of other refs such as the private one.
    try check(git_reference_ensure_log(pointer, plan.reference), from: "git_reference_ensure_log")
    let signature = try plan.identity.committer.libgit2Signature()
    defer { git_signature_free(signature) }
    let reason = plan.links.reason(subject: String(plan.message.prefix { $0 != "\n" }))
    var oid = update.commit.oid
    try check(
      git_transaction_set_target(transaction, plan.reference, &oid, signature, reason),
      from: "git_transaction_set_target")
    guard !proof.isTaken else { throw GitError.moved(plan.reference) }
    try check(git_transaction_commit(transaction), from: "git_transaction_commit")
    guard try has(update) else { throw GitError.moved(plan.reference) }
  }

  /// Whether a ref has moved as it should, and perhaps further: what libgit2 gives the ref's name to
  /// is whatever has the name of the lock.
  private func has(_ update: RefUpdate) throws -> Bool {
    guard let target = try target(of: update.plan.reference) else { return false }
    return target == update.commit || isAncestor(update.commit, of: target)
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
    guard !pending.contains(where: { isLocked($0) }) else { return }
    try ReferenceLockProofs(in: stateFolder).removeLeft()
  }

  func isLocked(_ intent: WriteIntent) -> Bool {
    Files.status(lockPath(of: intent.reference)) != nil
  }
}
