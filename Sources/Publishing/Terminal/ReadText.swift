/// Markdown as it is read where nothing has looks.
package enum ReadText {
  /// One line.
  package static func line(_ text: String) -> String { PlainText.line(text) }
}
