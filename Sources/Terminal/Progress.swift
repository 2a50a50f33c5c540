internal import Synchronization

/// Tells on a terminal how far a long work is, if it takes longer than a moment: as a bar where the
/// end is known.
package final class Progress: Sendable {
  private let what: String
  private let show: @Sendable (String) -> Void
  private let next = Mutex(ContinuousClock.now + patience)

  private static let patience = Duration.milliseconds(500)
  private static let interval = Duration.milliseconds(50)
  private static let width = 20

  /// Takes what is done, such as `Reading days`, and where to tell of it.
  package init(_ what: String, show: @escaping @Sendable (String) -> Void) {
    (self.what, self.show) = (what, show)
  }

  /// Tells how many are done, and of how many, if that is known; not at each call.
  package func tell(_ count: Int, of total: Int? = nil) {
    let now = ContinuousClock.now
    let isTime = next.withLock { next in
      guard now >= next else { return false }
      next = now + Self.interval
      return true
    }
    if isTime { show(line(count, of: total)) }
  }

  /// Such as `Reading days: 50 of 100 [##########          ]`: the bar is what a narrow terminal cuts.
  func line(_ count: Int, of total: Int?) -> String {
    guard let total, total > 0 else { return "\(what): \(count)" }
    let done = Self.width * min(count, total) / total
    let bar = String(repeating: "#", count: done) + String(repeating: " ", count: Self.width - done)
    return "\(what): \(count) of \(total) [\(bar)]"
  }
}
