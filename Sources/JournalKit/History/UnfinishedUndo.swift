package import Git
internal import JournalModel

/// Note of an undo on where the journal was when it began, kept until the person has been told: an
/// undo that was interrupted after it was done is told by the next one, which must not go a step
/// further back instead.
package struct UnfinishedUndo {
  /// Changes that an earlier undo took back and could not tell of, the newest first.
  package let untold: [Undone]
  private let notes: [BegunNote]

  /// Begins an undo or a redo, with what earlier ones of the same person in the same journal left.
  package init(
    _ direction: UndoChange.Direction, of journal: Snapshot, by identity: Identity,
    _ settings: WriteSettings
  ) throws {
    let (name, email) = (direction == .redo ? "redo" : "undo", identity.committer.email)
    let about = [journal.reference, email]
    let left = try BegunNote.left(name, in: journal.repository)
      .filter { $0.words.starts(with: about) }
    untold =
      try left
      .map {
        try journal.undos(
          direction, by: email, since: $0.words.dropFirst(2).compactMap { ObjectID($0) })
      }
      .max { $0.count < $1.count } ?? []
    let tips = journal.tips.all.map(\.commit.id.hex)
    notes =
      left + [
        try BegunNote(about + tips, as: name, in: journal.repository, settings)
      ]
  }

  /// Ends it: everything is told.
  package func end() {
    for note in notes { note.remove() }
  }
}

extension Snapshot {
  /// What somebody took back after the refs were at some commits, if they changed nothing since.
  fileprivate func undos(
    _ direction: UndoChange.Direction, by email: String, since tips: [ObjectID]
  ) throws -> [Undone] {
    var found: [Undone] = []
    for change in try recordedChanges(of: email) {
      let undone = try commits(undoneBy: change)
      guard !undone.isEmpty, try !isWithin(tips, change),
        try isRedo(change) == (direction == .redo)
      else { break }
      let own = OwnChange(
        published: change.published == nil ? nil : undone.first,
        private: change.private == nil ? nil : undone.last)
      let paths = try change.commits.flatMap { try repository.changes(of: $0.commit).map(\.path) }
      found.append(try self.undone(own, paths: paths))
    }
    return found.reversed()
  }

  private func isWithin(_ tips: [ObjectID], _ change: OwnChange) throws -> Bool {
    try change.commits.contains { commit, _ in
      try tips.contains { try repository.reaches(commit, from: $0) }
    }
  }
}
