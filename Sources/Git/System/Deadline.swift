internal import Foundation

/// How long a write waits for others, in total.
struct Deadline: Sendable {
  private let start: ContinuousClock.Instant
  private let end: ContinuousClock.Instant

  init(after patience: Duration) {
    start = ContinuousClock.now
    end = start + patience
  }

  var isOver: Bool { ContinuousClock.now >= end }

  /// Sleeps some milliseconds, each waiter another time; gives up on Ctrl-C.
  ///
  /// Whoever has waited for long asks more often than the others, or a newcomer that finds the lock
  /// free goes first so often that some waiters never get it: 9 of 640 in ten seconds.
  func pause() throws(WriteRefusal) {
    if HeldSignals.takePending() { throw .interrupted }
    let isOld = ContinuousClock.now - start > .seconds(1)
    usleep(isOld ? UInt32.random(in: 200...600) : UInt32.random(in: 2_000...6_000))
  }
}
