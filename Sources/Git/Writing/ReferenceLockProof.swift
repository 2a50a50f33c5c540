internal import Foundation

/// Proof for the next writer that a ref lock is ours if we are killed: an announcement just before
/// libgit2 makes the lock, and a second name of the lock from then on.
struct ReferenceLockProof {
  private let announcement: String
  private let lock: String

  private var secondName: String { announcement + "-held" }

  init(of lock: String, in stateFolder: String) throws(SystemError) {
    announcement =
      "\(stateFolder)\(Self.prefix)\(getpid())-\(UInt32.random(in: 0...UInt32.max))"
    self.lock = lock
    try Files.replace(announcement, with: [], syncing: .leftToSystem)
  }

  init(left announcement: String) {
    self.announcement = announcement
    lock = ""
  }

  /// Without hard links there is no second name, and the announcement must do.
  func take() {
    link(lock, secondName)
  }

  func remove() {
    unlink(secondName)
    unlink(announcement)
  }

  func covers(_ lock: String) -> Bool { Files.areSame(lock, and: secondName) }

  /// Whether a lock without a second name may be the one that was announced: if it is empty, was
  /// made right after the announcement, and is older than any git command needs to write what it
  /// wants there.
  func announces(_ lock: String, bytes: [UInt8]) -> Bool {
    guard bytes.isEmpty, let made = Files.status(lock)?.modified.seconds,
      let announced = Files.status(announcement)?.modified.seconds
    else { return false }
    let now = Date().timeIntervalSince1970
    return (-0.01...0.2).contains(made - announced) && now - made > 1.5
  }

  /// Whether our lock is another one by now, or gone: somebody took it for left over, whose system
  /// does not see that we live. False where there are no hard links to know it by.
  var isTaken: Bool { Files.status(secondName) != nil && !covers(lock) }

  static let prefix = "ref-lock-"
}
