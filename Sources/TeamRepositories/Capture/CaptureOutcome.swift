package import Git
package import JournalKit
package import JournalModel

/// Result of a capture, or of one that could be made.
package struct CaptureOutcome: Sendable {
  /// New entries.
  package var added: [Filed<Entry>] = []
  /// Entries that have the words of a commit that replaced theirs, and point to it.
  package var reworded: [Filed<Entry>] = []
  /// Entries that point to another commit now, with the words that they had.
  package var pointed: [Filed<Entry>] = []
  /// Entries that said the same of the same commit as another.
  package var folded: [Filed<Entry>] = []
  /// The days outside the event on which something was left out, with repetitions.
  package var outside: [CalendarDate] = []
  /// Lines that were meant for trailers, and of which the journal has no entry.
  package var nearMisses: [NearMiss] = []
  /// Entries that were left out for their words.
  package var refused: [Refused] = []

  /// An entry that cannot be told as it is.
  package struct Refused: Sendable {
    /// The commit that says it.
    package let commit: ObjectID?
    /// Such as the name of somebody who is not to be named.
    package let reason: any Error
  }

  /// Makes one of nothing done.
  package init() {}

  /// Whether the journal is as it was.
  package var isEmpty: Bool {
    added.isEmpty && reworded.isEmpty && pointed.isEmpty && folded.isEmpty
  }
}
