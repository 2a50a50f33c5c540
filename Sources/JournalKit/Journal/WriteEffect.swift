internal import Git
internal import JournalModel

/// What becomes of a change.
package enum WriteEffect: Sendable {
  /// It is committed.
  case written
  /// It is planned, and thrown as a `DryRun`: nothing is written, nor locked.
  case dryRun
}
