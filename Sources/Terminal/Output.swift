internal import JournalModel

/// Results and receipts go to standard output, everything else to standard error.
package struct Output: Sendable {
  package enum Stream: Sendable {
    case result
    /// Answer of a writer: it is done, whether anybody reads of it or not.
    case receipt
    case message
  }

  package let write: @Sendable (Stream, String) -> Void
  /// Shows how far something is, in a line that whatever comes next replaces, be it an empty text;
  /// nil but on a terminal.
  package var progress: (@Sendable (String) -> Void)?
  /// Number of columns of the terminal that shows results; nil where none does.
  package var width: Int?
  /// Number of its rows; nil where nobody knows it, or where results go elsewhere.
  package var height: Int?
  /// Whether messages go to a terminal.
  package var showsMessages = false
  /// Whether nothing is told but what went wrong.
  package var isQuiet = false
  /// Looks of results.
  package var style = Style.plain
  /// Looks of messages.
  package var messageStyle = Style.plain
  /// Shows long results until a person has seen enough, and answers whether it could; nil where they
  /// are written as they are.
  package var pager: (@Sendable (String) -> Bool)?

  /// Writes every text by that alone, plain and as wide as it is.
  package init(write: @escaping @Sendable (Stream, String) -> Void) {
    self.write = write
  }

  /// A result that has no looks of its own: as it is for programs, and so that it cannot steer the
  /// terminal that shows it.
  package func result(_ line: String) { write(.result, shown(line) + "\n") }

  /// Shows a result that can be longer than the screen, and whose words were made visible before.
  package func long(_ text: String) {
    progress?("")
    if pager?(text + "\n") != true { write(.result, text + "\n") }
  }

  /// Shows a result that is made to fit on the screen, and whose words were made visible before.
  package func screen(_ text: String) {
    progress?("")
    write(.result, text + "\n")
  }

  /// Shows a table, as wide as the screen is.
  package func long(_ table: Table) {
    guard pager == nil else { return long(table.text(on: self)) }
    for part in table.parts(on: self) { write(.result, part) }
  }

  package func receipt(_ line: String) { write(.receipt, shown(line) + "\n") }

  /// Tells people something; names in it may be anybody's.
  package func say(_ line: String) {
    if !isQuiet { write(.message, VisibleText.block(line) + "\n") }
  }

  /// Tells people what went wrong, whose words are visible and coloured already.
  package func failure(_ text: String) { write(.message, text + "\n") }

  private func shown(_ line: String) -> String {
    width == nil ? line : VisibleText.block(line)
  }
}
