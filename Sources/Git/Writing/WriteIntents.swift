/// The intents of the last writes, in a file that only the holder of our lock writes.
///
/// More than one, because a git command that stalls between reading and writing the index can undo
/// the entries of every write in between.
struct WriteIntents: Equatable, Sendable {
  private(set) var all: [WriteIntent]
  /// Texts that stand for index and HEAD of worktrees as we left them, by git folder.
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

  /// Adds the newest intent and forgets old ones; an unfinished one is never forgotten.
  mutating func append(_ intent: WriteIntent) {
    all.append(intent)
    let first = all.count - Self.most
    all = all.enumerated()
      .filter { index, other in
        other.state == .pending || (index >= first && other.time > intent.time - Self.seconds)
      }
      .map(\.element)
  }

  mutating func finish(_ updates: [RefUpdate], _ seals: [String: String]) {
    for index in all.indices.suffix(updates.count) { all[index].state = .done }
    self.seals.merge(seals) { $1 }
  }

  mutating func drop(_ updates: [RefUpdate]) {
    all.removeLast(updates.count)
  }

  /// Forgets the unfinished writes of which nothing is left, and takes the seals of the worktrees.
  mutating func settle(_ seals: [String: String], isLeft: (WriteIntent) -> Bool) {
    // The ref may have moved all the same, and git moved it back since.
    for intent in all where intent.state == .pending && !isLeft(intent) {
      guard let commit = newestCommit(on: intent.reference) else { continue }
      lookAgain(since: commit, on: intent.reference, time: intent.time)
    }
    all.removeAll { $0.state == .pending && !isLeft($0) }
    self.seals = seals
  }

  func newestCommit(on reference: String) -> ObjectID? {
    unfinishedLooks[reference]?.commit
      ?? all.last { $0.reference == reference && $0.state == .done }?.commit
  }

  mutating func lookAgain(since commit: ObjectID, on reference: String, time: Int) {
    let look = unfinishedLooks[reference] ?? Look(commit: commit, time: time)
    unfinishedLooks[reference] = look.time > time - Self.seconds ? look : nil
  }

  mutating func finishLook(on reference: String) {
    unfinishedLooks[reference] = nil
  }

  func isSealed(_ worktree: Worktree) throws(SystemError) -> Bool {
    guard let seal = seals[worktree.gitFolder] else { return false }
    return try worktree.seal() == seal
  }

  /// The same of the index alone.
  func isIndexSealed(_ worktree: Worktree) -> Bool {
    seals[worktree.gitFolder]?.hasPrefix(worktree.indexSeal) ?? false
  }
}
