internal import Dispatch
internal import Git
internal import Synchronization

extension Snapshot {
  /// Calls `body` for so many pieces of work, beside each other on as many threads as the machine has
  /// for them, and returns what they make, in order. Each thread has the journal from a repository of
  /// its own: unpacking takes the time, as in `git grep`.
  ///
  /// One piece is done here, and so is what a piece of work asks for itself.
  func beside<Made: Sendable>(
    _ count: Int, body: @Sendable (Int, Snapshot) throws -> Made
  ) throws -> [Made] {
    guard count > 1, !isBesideOthers else { return try (0..<count).map { try body($0, self) } }
    let next = Atomic(0)
    let results = Mutex([Made?](repeating: nil, count: count))
    let failure = Mutex<(any Error)?>(nil)
    let open = another
    DispatchQueue.concurrentPerform(iterations: min(Self.mostThreads, count)) { _ in
      do {
        let journal = try open()
        while case let index = next.add(1, ordering: .relaxed).oldValue, index < count {
          let made = try body(index, journal)
          results.withLock { $0[index] = made }
        }
      } catch {
        failure.withLock { $0 = error }
      }
    }
    if let error = failure.withLock({ $0 }) { throw error }
    return results.withLock { $0.compactMap(\.self) }
  }

  private static let mostThreads = 4

  /// Begins a piece of work that is needed later, beside what is done here until then; it has the
  /// journal from a repository of its own as well.
  func ahead<Made: Sendable>(
    _ body: @escaping @Sendable (Snapshot) throws -> Made
  ) -> Ahead<Made> {
    let open = another
    return Ahead { try body(open()) }
  }

  /// The same journal from a repository of its own.
  private var another: @Sendable () throws -> Snapshot {
    let (folder, environment) = (repository.gitFolder, repository.environment)
    let (reference, event, tips, objects) = (reference, event, tips, privateObjects)
    return {
      let repository = try Repository.open(at: folder, in: environment)
      if let objects { try repository.addObjects(in: objects) }
      var journal = Snapshot(repository, reference: reference, event: event, tips: tips)
      journal.isBesideOthers = true
      return journal
    }
  }
}
