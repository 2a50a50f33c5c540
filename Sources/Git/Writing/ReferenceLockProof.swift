internal import Foundation

/// What tells the next writer that a ref lock is ours if we are killed: an announcement just before
/// libgit2 makes the lock, and a second name of the lock from then on.
struct ReferenceLockProof {
  private let announcement: String
  private let lock: String

  private var secondName: String { announcement + "-held" }

  /// Announces that we are about to take a lock.
  init(of lock: String, in stateFolder: String) throws(SystemError) {
    announcement =
      "\(stateFolder)\(Self.prefix)\(getpid())-\(UInt32.random(in: 0...UInt32.max))"
    self.lock = lock
    try Files.replace(announcement, with: [], .leftToSystem)
  }

  private init(left announcement: String) {
    self.announcement = announcement
    lock = ""
  }

  /// Gives the lock, which is ours now, a second name. Without hard links there is none, and the
  /// announcement must do.
  func take() {
    link(lock, secondName)
  }

  func remove() {
    unlink(secondName)
    unlink(announcement)
  }

  /// Whether a lock with these bytes is the one that this proof was made for.
  ///
  /// Without a second name: if it is empty, was made right after the announcement, and is older
  /// than any git command needs to write what it wants there.
  func covers(_ lock: String, _ bytes: [UInt8]) -> Bool {
    if Files.areSame(lock, secondName) { return true }
    guard bytes.isEmpty, let made = Files.status(lock)?.modified.seconds,
      let announced = Files.status(announcement)?.modified.seconds
    else { return false }
    let now = Date().timeIntervalSince1970
    return (-0.01...0.2).contains(made - announced) && now - made > 1.5
  }

  /// What killed writers left.
  static func left(in stateFolder: String) throws(SystemError) -> [ReferenceLockProof] {
    try Files.names(in: stateFolder)
      .filter { $0.hasPrefix(prefix) }
      .map { name in
        let path = stateFolder + name
        return ReferenceLockProof(left: path.hasSuffix("-held") ? String(path.dropLast(5)) : path)
      }
  }

  private static let prefix = "ref-lock-"
}

extension timespec {
  fileprivate var seconds: Double { Double(tv_sec) + Double(tv_nsec) / 1e9 }
}
