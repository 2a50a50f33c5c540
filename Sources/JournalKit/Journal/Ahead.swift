internal import Dispatch
internal import Synchronization

/// Work that has begun on a thread of its own, for whoever needs what it makes later.
final class Ahead<Made: Sendable>: Sendable {
  private let result = Mutex<Result<Made, any Error>?>(nil)
  private let done = DispatchGroup()

  /// Begins at once.
  init(_ work: @escaping @Sendable () throws -> Made) {
    DispatchQueue.global(qos: .userInitiated).async(group: done) { [self] in
      let made = Result { try work() }
      result.withLock { $0 = made }
    }
  }

  /// What the work made, or why it could not; waits until it is done.
  func get() throws -> Made? {
    done.wait()
    return try result.withLock { $0 }?.get()
  }
}
