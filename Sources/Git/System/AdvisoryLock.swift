internal import Foundation

/// The queue of the writers: a lock on a file that the kernel releases when its holder dies.
///
/// The file is never deleted, or two writers could each hold "the" lock.
package struct AdvisoryLock: ~Copyable {
  private let descriptor: Int32

  private init(holding descriptor: Int32) {
    self.descriptor = descriptor
  }

  deinit {
    close(descriptor)
  }

  /// Waits for whoever has the lock, as long as `patience`; throws `WriteRefusal.journalBusy`.
  package static func take(at path: String, patience: Duration) throws -> AdvisoryLock {
    try take(at: path, until: Deadline(after: patience))
  }

  /// Takes the lock if nobody has it.
  package static func takeIfFree(at path: String) throws -> AdvisoryLock? {
    do {
      return try take(at: path, until: Deadline(after: .zero))
    } catch WriteRefusal.journalBusy {
      return nil
    }
  }

  static func take(at path: String, until deadline: Deadline) throws -> AdvisoryLock {
    let descriptor = try system("open", path: path) {
      open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o666)
    }
    let lock = AdvisoryLock(holding: descriptor)
    let queue = try WriterQueue.join(at: path + "-queue", until: deadline)
    var place = QueuePlace()
    while true {
      let ahead = queue.countAhead
      if place.mayTry(behind: ahead) {
        if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { return lock }
        let number = errno
        guard number == EWOULDBLOCK || number == EINTR else {
          throw SystemError(call: "flock", path: path, number: number)
        }
      }
      guard !deadline.isOver else { throw WriteRefusal.journalBusy(lock: path) }
      try deadline.pause(behind: ahead ?? 1)
    }
  }
}

/// Whether it is our turn: nobody is before us, or whoever is has not moved for a while, as a
/// program that was stopped by Ctrl-Z.
private struct QueuePlace {
  private var ahead: Int?
  private var since = ContinuousClock.now

  /// A writer with the lock needs a few milliseconds.
  private static let patience = Duration.milliseconds(100)

  mutating func mayTry(behind others: Int?) -> Bool {
    guard let others else { return true }
    if others != ahead { (ahead, since) = (others, ContinuousClock.now) }
    return ContinuousClock.now - since > Self.patience
  }
}
