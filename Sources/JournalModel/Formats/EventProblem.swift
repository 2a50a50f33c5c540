/// Reasons for which a tree cannot be read as a journal.
package enum EventProblem: Error, Equatable, Sendable {
  /// `event.yml` has another form; the tree is no journal of ours.
  case notAJournal
  /// A later hackjournal wrote it.
  case newerFormat(Int)
  /// It is ours, and cannot be read: not YAML, or a key is missing or means nothing.
  case broken(FormatError)
}
