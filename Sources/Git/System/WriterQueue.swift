internal import Foundation

/// A place in the queue of the writers: first come, first served.
///
/// It gives fairness and nothing else; `AdvisoryLock` is what excludes. Without it, a writer that
/// comes when the lock is free goes before those who sleep, and under load some never got it.
/// A ticket is a locked byte in a file: its number is the place, and the kernel gives it back when
/// its holder dies.
struct WriterQueue: ~Copyable {
  private let descriptor: Int32
  /// Nil where the system or the file system has no such locks: everybody is first then.
  private var ticket: off_t?

  /// Draws a ticket. Whoever draws one needs microseconds, unless it was stopped there: after a moment
  /// nobody waits for it any more, and all are first.
  static func join(at path: String, until deadline: Deadline) throws -> WriterQueue {
    let descriptor = try system("open", path: path) {
      open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o666)
    }
    var queue = WriterQueue(at: descriptor)
    let patience = ContinuousClock.now + .milliseconds(100)
    var drawn = nextTicket(descriptor)
    while drawn == .isBusy, ContinuousClock.now < patience, !deadline.isOver {
      try deadline.pause()
      drawn = nextTicket(descriptor)
    }
    if case .ticket(let number) = drawn { queue.ticket = number }
    return queue
  }

  private init(at descriptor: Int32) { self.descriptor = descriptor }

  private enum Drawn: Equatable {
    case ticket(off_t)
    /// Somebody else draws one.
    case isBusy
    case hasNone
  }

  deinit {
    close(descriptor)
  }

  /// About how many are before us; nil if nobody is.
  var countAhead: Int? {
    guard let ticket, ticket > 0 else { return nil }
    var range = Self.range(from: 0, count: ticket)
    guard fcntl(descriptor, Self.find, &range) == 0, range.l_type != Int16(F_UNLCK) else {
      return nil
    }
    return max(1, Int(ticket - range.l_start))
  }

  /// The number is drawn and its byte locked while the mutex is ours; it is given back at once.
  private static func nextTicket(_ descriptor: Int32) -> Drawn {
    var mutex = range(from: .max - 1, count: 1)
    guard fcntl(descriptor, lock, &mutex) == 0 else {
      return [EAGAIN, EACCES, EINTR].contains(errno) ? .isBusy : .hasNone
    }
    defer {
      mutex.l_type = Int16(F_UNLCK)
      _ = fcntl(descriptor, lock, &mutex)
    }
    var number: off_t = 0
    let count = pread(descriptor, &number, 8, 0)
    if count != 8 || number < 0 || number > .max / 2 { number = 0 }
    var next = number + 1
    var own = range(from: number, count: 1)
    guard pwrite(descriptor, &next, 8, 0) == 8, fcntl(descriptor, lock, &own) == 0 else {
      return .hasNone
    }
    return .ticket(number)
  }

  private static func range(from start: off_t, count: off_t) -> flock {
    var range = flock()
    range.l_type = Int16(F_WRLCK)
    range.l_whence = Int16(SEEK_SET)
    range.l_start = start
    range.l_len = count
    return range
  }

  // Locks of the open file, not of the process: each writer of a process has its own. The numbers
  // are F_OFD_SETLK and F_OFD_GETLK, which Swift does not import.
  #if canImport(Darwin)
    private static let (lock, find) = (Int32(90), Int32(92))
  #else
    private static let (lock, find) = (Int32(37), Int32(36))
  #endif
}
