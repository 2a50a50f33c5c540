/// Fate of a change: committed, or only planned.
package enum WriteEffect: Sendable {
  /// It is committed.
  case written
  /// It is planned, and thrown as a `DryRun`: nothing is written, nor locked.
  case dryRun
}
