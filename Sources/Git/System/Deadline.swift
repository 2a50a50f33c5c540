internal import Foundation

/// How long a write waits for others, in total.
struct Deadline: Sendable {
  private let end: ContinuousClock.Instant

  init(after patience: Duration) {
    end = ContinuousClock.now + patience
  }

  var isOver: Bool { ContinuousClock.now >= end }

  /// Sleeps one to four milliseconds, each waiter another time; gives up on Ctrl-C.
  func pause() throws(WriteRefusal) {
    if HeldSignals.takePending() { throw .interrupted }
    usleep(UInt32.random(in: 1_000...4_000))
  }
}
