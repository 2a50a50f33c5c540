/// Reasons for which a table cannot be read as asked.
package enum TableProblem: Error, Equatable {
  /// A column that the table does not have, those that look like it, and all that there are.
  case noColumn(String, similar: [String], labels: [String])
  /// A mapping without an equals sign.
  case noMap(String)
  /// A mapping to something that no column can say, and what columns can.
  case unknownField(String, known: [String])
  /// A condition without an equals sign.
  case noCondition(String)
  /// A file that lacks a column which is needed, and the columns that it has.
  case missingField(String, file: String, labels: [String])
  /// A file whose columns are those of no sort of table.
  case noKind(file: String, labels: [String])
  /// JSON that has no list of entries.
  case noEntries(file: String)
  /// A file that can be of attendees and of answers.
  case severalKinds(file: String)
}
