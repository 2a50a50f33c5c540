/// Fault in a text, with the line on which it is, counted from 1.
package struct FormatError: Error, Equatable, Sendable {
  /// Of the whole file: front matter counts.
  package let line: Int
  /// Without the line, such as `start: expected a date, found 'soon'`.
  package let message: String

  /// Takes the line, counted from 1 in the whole file, and a message without it.
  package init(line: Int, message: String) {
    self.line = line
    self.message = message
  }
}

extension FileProblem {
  /// Says in which file an error of its format is.
  package init(_ error: FormatError, in path: String) {
    self.init(path: path, line: error.line, message: error.message)
  }
}
