package import JournalModel

/// Something to come back to, and what says that it is done.
package struct FollowUp: Sendable {
  /// Of kind follow-up; it closes nothing itself.
  package let entry: Filed<Entry>
  /// The entries that close it, by day and time; none while it is open.
  package var closings: [Filed<Entry>]

  /// Whether nothing closes it.
  package var isOpen: Bool { closings.isEmpty }
}
