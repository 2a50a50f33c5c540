internal import Foundation

/// The queue of the writers: a lock on a file that the kernel releases when its holder dies.
///
/// The file is never deleted, or two writers could each hold "the" lock.
struct AdvisoryLock: ~Copyable {
  private let descriptor: Int32

  private init(holding descriptor: Int32) {
    self.descriptor = descriptor
  }

  deinit {
    close(descriptor)
  }

  /// Waits for the lock until the deadline.
  static func take(at path: String, until deadline: Deadline) throws -> AdvisoryLock {
    let descriptor = try system("open", path) { open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o666) }
    let lock = AdvisoryLock(holding: descriptor)
    let queue = try WriterQueue(at: path + "-queue")
    try queue?.wait(until: deadline)
    while flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
      let number = errno
      guard number == EWOULDBLOCK || number == EINTR else {
        throw SystemError(call: "flock", path: path, number: number)
      }
      guard !deadline.isOver else { throw WriteRefusal.journalBusy(lock: path) }
      try deadline.pause()
    }
    return lock
  }
}
