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
  /// A file that lacks a column which is needed.
  case missingField(String, file: String)
  /// A file in which nothing says how people are called, and the columns that it has.
  case missingNames(file: String, labels: [String])
}
