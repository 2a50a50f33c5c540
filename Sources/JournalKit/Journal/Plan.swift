/// A change that one command makes in a journal, as a value.
package protocol Plan {
  /// What the command tells of it.
  associatedtype Outcome

  /// Computes the files to change from the journal as it stands, and the outcome; again from a newer
  /// snapshot where somebody else wrote meanwhile.
  func change(of journal: Snapshot) throws -> (change: JournalChange, outcome: Outcome)
}
