/// What is wrong with a text, and on which of its lines, counted from 1.
package struct FormatError: Error, Equatable, Sendable {
  /// Of the whole file: front matter counts.
  package let line: Int
  /// Without the line, such as `start: expected a date, found 'soon'`.
  package let message: String

  /// Takes what it is made of.
  package init(line: Int, message: String) {
    self.line = line
    self.message = message
  }
}
