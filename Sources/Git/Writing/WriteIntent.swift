internal import Foundation

/// What a writer notes before it changes anything that people see, so that the next one can mend
/// what a killed writer or a git command in between left.
struct WriteIntent: Equatable, Sendable {
  /// How far the write came.
  enum State: String {
    /// The ref has not moved yet, as far as anybody knows.
    case pending
    /// The ref moved.
    case done
  }

  var state: State
  /// Seconds since 1970.
  let time: Int
  let reference: String
  let commit: ObjectID
  let changes: [StoredChange]
  /// The git folders of the worktrees whose files and index follow.
  let worktrees: [String]
}

/// The notes of the last writes, in a file that only the holder of our lock writes.
///
/// More than one, because a git command that stalls between reading and writing the index can undo
/// the entries of every write in between.
struct WriteIntents: Equatable, Sendable {
  private(set) var notes: [WriteIntent]
  /// What index and HEAD of a worktree looked like when we left them, by git folder.
  private(set) var seals: [String: String]

  private static let most = 64
  private static let seconds = 600

  init(notes: [WriteIntent] = [], seals: [String: String] = [:]) {
    self.notes = notes
    self.seals = seals
  }

  /// Adds the newest note and forgets old ones; an unfinished one is never forgotten.
  mutating func append(_ note: WriteIntent) {
    notes.append(note)
    let first = notes.count - Self.most
    notes = notes.enumerated()
      .filter { index, other in
        other.state == .pending || (index >= first && other.time > note.time - Self.seconds)
      }
      .map(\.element)
  }

  /// The newest write moved the ref, and left the worktrees that followed as the seals say.
  mutating func finishNewest(_ seals: [String: String]) {
    notes[notes.count - 1].state = .done
    self.seals.merge(seals) { $1 }
  }

  /// The newest write was taken back.
  mutating func dropNewest() {
    notes.removeLast()
  }

  /// Forgets the unfinished writes of which nothing is left, and takes the seals of the worktrees.
  mutating func settle(_ seals: [String: String], isLeft: (WriteIntent) -> Bool) {
    notes.removeAll { $0.state == .pending && !isLeft($0) }
    self.seals = seals
  }

  /// Whether nobody touched index and HEAD since we left them.
  func isSealed(_ worktree: Worktree) throws(SystemError) -> Bool {
    guard let seal = seals[worktree.gitFolder] else { return false }
    return try worktree.seal() == seal
  }
}

extension [WriteIntent] {
  /// The blobs that each path had before one of the writes: what a git command that had read the
  /// index then writes back.
  var formerBlobs: [String: Set<ObjectID?>] {
    reduce(into: [:]) { formers, note in
      for change in note.changes { formers[change.path, default: []].insert(change.old) }
    }
  }
}

extension Worktree {
  /// A text that changes when somebody writes the index or moves HEAD to another ref.
  ///
  /// Taken under `index.lock`, or before looking at the index: what a git command writes right
  /// after us must not pass for what we left.
  func seal() throws(SystemError) -> String {
    guard let status = Files.status(indexPath) else { return try head() }
    let time = status.modified
    return "\(status.st_ino) \(status.st_size) \(time.tv_sec).\(time.tv_nsec) \(try head())"
  }
}
