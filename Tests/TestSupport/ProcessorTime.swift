internal import Foundation

/// How long the processor works on a piece of work in this thread: waiting for others does not
/// count, so that a busy machine fails no test.
///
/// - Returns: what the work gives back, and the time.
package func processorTime<Value>(
  _ work: () throws -> Value
) rethrows -> (value: Value, time: Duration) {
  let start = threadTime()
  let value = try work()
  return (value, threadTime() - start)
}

private func threadTime() -> Duration {
  var time = timespec()
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
  return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
}
