/// The intents of the last writes, in a file that only the holder of our lock writes.
///
/// More than one, because a git command that stalls between reading and writing the index can undo
/// the entries of every write in between.
struct WriteIntents: Equatable, Sendable {
  private(set) var all: [WriteIntent]
  /// Texts that stand for index and HEAD of worktrees as we left them, by their names.
  private(set) var seals: [String: String]
  /// Where to begin to look for what git left behind, by branch, with the time of the note: something
  /// that was found there could not be brought back yet.
  private(set) var unfinishedLooks: [String: Look] = [:]

  struct Look: Equatable {
    let commit: ObjectID
    let time: Int
  }

  private static let most = 64
  private static let seconds = 600

  init(
    intents: [WriteIntent] = [], seals: [String: String] = [:], looks: [String: Look] = [:]
  ) {
    all = intents
    self.seals = seals
    unfinishedLooks = looks
  }

  /// Adds the newest intent and forgets old ones; never an unfinished one, nor the newest of a ref.
  mutating func append(_ intent: WriteIntent) {
    all.append(intent)
    let first = all.count - Self.most
    // Where to begin to look for what git left behind.
    let done = all.enumerated().filter { $1.state == .done }.map { ($1.reference, $0) }
    let newest = Dictionary(done) { $1 }
    all = all.enumerated()
      .filter { index, other in
        other.state == .pending || newest[other.reference] == index
          || (index >= first && other.time > intent.time - Self.seconds)
      }
      .map(\.element)
  }

  /// Takes the seals of the worktrees that followed; that of another one is void if it comes back to a
  /// branch that has moved since.
  mutating func finish(_ updates: [RefUpdate], _ seals: [String: String]) {
    for index in all.indices.suffix(updates.count) {
      all[index].state = .done
      if all[index].changes.count > WriteIntent.mostChanges { all[index].changes = [] }
    }
    let heads = updates.map { "ref: \($0.plan.reference)" }
    self.seals = self.seals.filter { _, seal in !heads.contains { seal.hasSuffix($0) } }
    self.seals.merge(seals) { $1 }
  }

  /// Takes a worktree that left the branch out of the newest notes: its files and index do not follow.
  mutating func leave(_ worktree: Worktree, _ updates: [RefUpdate]) {
    for index in all.indices.suffix(updates.count) {
      all[index].worktrees.removeAll { $0 == worktree.name }
      all[index].begun[worktree.name] = nil
    }
  }

  mutating func drop(_ updates: [RefUpdate]) {
    all.removeLast(updates.count)
  }

  /// Fate of a write that nobody finished.
  enum Fate {
    /// Something of it is left for the next writer to look at.
    case left
    /// Its ref has moved.
    case done
    case gone
  }

  /// Decides on the unfinished writes, and takes the seals of the worktrees.
  mutating func settle(_ seals: [String: String], fate: (WriteIntent) -> Fate) {
    let fates = all.map { $0.state == .pending ? fate($0) : .left }
    // The ref may have moved all the same, and git moved it back since.
    for (intent, fate) in zip(all, fates) where fate == .gone {
      lookAgain(on: intent.reference, time: intent.time)
    }
    for index in all.indices where fates[index] == .done { all[index].state = .done }
    all = zip(all, fates).filter { $1 != .gone }.map(\.0)
    self.seals = seals
  }

  /// From where on to look for what git left behind on a branch; nil if it is where our last write
  /// left it, and nothing is unfinished.
  func lookBack(on reference: String, tip: ObjectID?) -> LookBack? {
    let start = lookStart(on: reference)
    let isFinished = !all.contains { $0.reference == reference && $0.state == .pending }
    guard start != tip || !isFinished || unfinishedLooks[reference] != nil else { return nil }
    return LookBack(start: start)
  }

  /// Where a look was not finished; else the newest write that is done, or the one before a write of
  /// which that is not known.
  private func lookStart(on reference: String) -> ObjectID? {
    if let look = unfinishedLooks[reference] { return look.commit }
    let intents = all.filter { $0.reference == reference }
    guard let place = intents.firstIndex(where: { $0.state == .pending }) else {
      return intents.last?.commit
    }
    return intents[max(0, place - 1)].commit
  }

  mutating func lookAgain(on reference: String, time: Int) {
    guard let start = lookStart(on: reference) else { return }
    let look = unfinishedLooks[reference] ?? Look(commit: start, time: time)
    unfinishedLooks[reference] = look.time > time - Self.seconds ? look : nil
  }

  mutating func finishLook(on reference: String) {
    unfinishedLooks[reference] = nil
  }

  func isSealed(_ worktree: Worktree) throws(SystemError) -> Bool {
    guard let seal = seals[worktree.name] else { return false }
    return try worktree.seal() == seal
  }

  /// The same of the index alone.
  func isIndexSealed(_ worktree: Worktree) -> Bool {
    seals[worktree.name]?.hasPrefix(worktree.indexSeal) ?? false
  }
}

/// Where to begin to look for what git left behind on a branch.
package struct LookBack {
  /// A commit of ours, or nil for the whole of the reflog.
  package let start: ObjectID?
}
