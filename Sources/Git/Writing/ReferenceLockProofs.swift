/// The proofs in the folder of our files.
struct ReferenceLockProofs {
  private let left: [ReferenceLockProof]
  /// Whether a writer has announced itself that lives: a lock without a second name may be its own.
  private let isAnnounced: Bool

  init(in stateFolder: String) throws(SystemError) {
    let prefix = ReferenceLockProof.prefix
    let names = try Files.names(in: stateFolder).filter { $0.hasPrefix(prefix) }
    let dead = LivingWriter.left(names, in: stateFolder, prefix: prefix)
    left = dead.map { name in
      let path = stateFolder + name
      return ReferenceLockProof(left: path.hasSuffix("-held") ? String(path.dropLast(5)) : path)
    }
    isAnnounced = dead.count < names.count
  }

  func showStale(_ lock: String, bytes: [UInt8], of commit: ObjectID) -> Bool {
    if left.contains(where: { $0.covers(lock) }) { return true }
    guard !isAnnounced else { return false }
    return String(decoding: bytes, as: UTF8.self).trimmed == commit.hex
      || left.contains { $0.announces(lock, bytes: bytes) }
  }

  func removeLeft() { left.forEach { $0.remove() } }
}
