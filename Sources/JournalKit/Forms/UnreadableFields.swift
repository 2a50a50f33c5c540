/// Reasons for which the fields above a text that was given cannot be taken.
package enum UnreadableFields: Error, Equatable {
  /// Fault on a line, counted from 1, such as `the entry has no text`.
  case broken(line: Int, message: String)
  /// They are for another command.
  case of(TextForm.Command)
}
