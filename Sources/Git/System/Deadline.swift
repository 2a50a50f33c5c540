internal import Foundation

/// End of the time that a write waits for others, in total.
struct Deadline: Sendable {
  private let end: ContinuousClock.Instant

  init(after patience: Duration) {
    end = ContinuousClock.now + patience
  }

  var isOver: Bool { ContinuousClock.now >= end }

  /// Each waiter sleeps another time, longer the more are before it; gives up on Ctrl-C.
  func pause(behind others: Int = 1) throws(WriteRefusal) {
    try HeldSignals.refuseIfStopped()
    usleep(UInt32.random(in: 1_000...4_000) * UInt32(min(max(others, 1), 16)))
  }
}
