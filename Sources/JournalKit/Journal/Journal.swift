package import Git
package import JournalModel

/// An event's journal, to be written: the snapshot that is the newest here, and the way from one to
/// the next.
package struct Journal {
  /// As it was when the journal was opened, or after our own last write.
  package internal(set) var snapshot: Snapshot

  /// Takes what is to be written to.
  package init(_ snapshot: Snapshot) {
    self.snapshot = snapshot
  }

  /// Whether the private ref lacks its part of the newest change, because the writer was killed.
  package var isHalfWritten: Bool { snapshot.tips.isHalfWritten }

  /// Does the rest of that change.
  package func complete(_ settings: WriteSettings) throws {
    _ = try WriteSession(in: repository, settings)
  }

  /// The event as the snapshot has it.
  package var event: Event { snapshot.event }

  /// The repository that has the journal.
  package var repository: Repository { snapshot.repository }
}
