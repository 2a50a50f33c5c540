/// Markdown as it is read where nothing has looks.
package enum ReadText {
  /// One line.
  package static func line(_ text: String) -> String { PlainText.line(text) }

  /// Any number of paragraphs.
  package static func block(_ text: String) -> String { PlainText.block(text) }
}
