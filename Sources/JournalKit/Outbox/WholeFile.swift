package import JournalModel

/// An entry or a note as a whole file, for the outbox.
package protocol WholeFile {
  /// The whole file, with the command that takes it.
  func content(takenBy command: String) -> String

  /// A name for the file, the one that it would have in the journal on that day.
  func fileName(on date: CalendarDate) -> String
}
