internal import Foundation

/// Note that a writer makes before it changes anything that people see, so that the next one can
/// mend what a killed writer or a git command in between left.
struct WriteIntent: Equatable, Sendable {
  /// Point that the write reached.
  enum State: String {
    /// The ref has not moved yet, as far as anybody knows.
    case pending
    case done
  }

  var state: State
  /// Seconds since 1970.
  let time: Int
  let reference: String
  let commit: ObjectID
  var changes: [StoredChange] = []
  /// The names of the worktrees whose files and index follow.
  var worktrees: [String] = []
  /// By those names, the commit with which a merge or a reset there had begun shortly before.
  var begun: [String: ObjectID] = [:]

  /// Every write reads the list: of more than so many changes none is kept once they are done, or
  /// where no worktree follows. What git takes out of such a write unseen, a check still finds.
  static let mostChanges = 1_000
}

extension [WriteIntent] {
  /// What a git command writes back that had read the index before one of the writes.
  var formerBlobs: [String: Set<ObjectID?>] {
    reduce(into: [:]) { formers, intent in
      for change in intent.changes { formers[change.path, default: []].insert(change.old) }
    }
  }
}

extension Worktree {
  /// A text that changes when somebody writes the index or moves HEAD to another ref.
  ///
  /// Taken under `index.lock`, or before looking at the index: what a git command writes right
  /// after us must not pass for what we left.
  func seal() throws(SystemError) -> String { indexSeal + (try head()) }

  /// The part of it that tells of the index.
  var indexSeal: String {
    guard let status = Files.status(indexPath) else { return "" }
    let time = status.modified
    return "\(status.st_ino) \(status.st_size) \(time.tv_sec).\(time.tv_nsec) "
  }
}
