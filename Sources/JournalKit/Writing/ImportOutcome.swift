package import JournalModel

/// Outcome of an import.
package struct ImportOutcome<Value: Sendable>: Sendable {
  /// Those that were not there before.
  package var added: [Value] = []
  /// Those that are other than before: attendees in whom something empty was filled, notes that are
  /// private by now.
  package var changed: [Value] = []
  /// Attendees of whom a name is withheld from now on.
  package var hidden: [NewlyHidden] = []
  /// Number of those that stay as they are, with those that a person took out since.
  package var same = 0
  /// Attendees whom a person took out since; they stay out.
  package var takenOut: [Value] = []
  /// Attendees who said no, and of whom the list says yes; it stays a no.
  package var refusing: [Value] = []
  /// Attendees who were left out: somebody of the name said no, and nobody can tell whether they
  /// are one.
  package var doubtful: [(person: Value, hidden: Value)] = []
  /// The same of those whose names are nearly that of somebody who is not to be named.
  package var nearlyHidden: [(person: Value, hidden: Value)] = []
  /// Notes that stay public though their authors refuse by now: none of the answers is one.
  package var standing: [Value] = []
  /// What was left out of somebody's record for it would name somebody or tell an address, such as
  /// `company of Ada`.
  package var withheld: [String] = []
  /// Entries that cannot be published or read again, by their places in the list, and why.
  package var refused: [(place: Int, problem: any Error)] = []
  /// Number of times that somebody or something was in the list again.
  package var repeated = 0
  /// Files of the journal that cannot be read, and are left as they are.
  package var problems: [FileProblem] = []
}
