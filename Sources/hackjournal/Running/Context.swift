import Foundation
import Git
import JournalKit
import Publishing

/// Everything that a command has of the world: handed in, never read from a global.
struct Context: Sendable {
  let environment: [String: String]
  /// The folder in which the command was called.
  let folder: String
  /// The path of the program itself, by which a hook can call it; nil if nobody knows.
  let program: @Sendable () -> String?
  let input: Input
  var output: Output
  let now: @Sendable () -> Date
  /// The system's time zone.
  let timeZone: TimeZone
  /// Where new identifiers come from.
  let randomBits: @Sendable () -> UInt64
  /// Whether commands write.
  var effect = WriteEffect.written
  /// Ends the process after a while, with a line on standard error and status 0.
  let end: @Sendable (_ after: Duration, _ line: StaticString) -> Void

  /// The standard input.
  struct Input: Sendable {
    let isTerminal: Bool
    /// Whether somebody has written something there already.
    var hasBytes: @Sendable () -> Bool = { false }
    /// Reads to the end, or until there are more bytes than that.
    let read: @Sendable (_ most: Int) throws -> Data
    /// Reads what a person types up to the end of the line, without it; nil at the end of the input.
    var line: @Sendable () -> String? = { nil }
  }

  /// Results and receipts go to standard output, everything else to standard error.
  struct Output: Sendable {
    enum Stream: Sendable {
      case result
      /// What a writer answers: it is done, whether anybody reads of it or not.
      case receipt
      case message
    }

    let write: @Sendable (Stream, String) -> Void
    /// Shows how far something is, in a line that whatever comes next replaces, be it an empty text;
    /// nil but on a terminal.
    var progress: (@Sendable (String) -> Void)?
    /// How many columns the terminal that shows results has; nil where none does.
    var width: Int?
    /// Whether messages go to a terminal.
    var showsMessages = false
    /// How results look.
    var style = Style.plain
    /// How messages look.
    var messageStyle = Style.plain
    /// Shows long results; nil where they are written as they are.
    var pager: Pager?

    /// A result that has no looks of its own: as it is for programs, and so that it cannot steer the
    /// terminal that shows it.
    func result(_ line: String) { write(.result, shown(line) + "\n") }

    /// Shows a result that can be longer than the screen, and whose words were made visible before.
    func long(_ text: String) {
      progress?("")
      if pager?.show(text + "\n") != true { write(.result, text + "\n") }
    }

    /// Shows a table, as wide as the screen is.
    func long(_ table: Table) {
      guard pager == nil else { return long(table.text(on: self)) }
      for part in table.parts(on: self) { write(.result, part) }
    }

    func receipt(_ line: String) { write(.receipt, shown(line) + "\n") }

    /// Tells people something; names in it may be anybody's.
    func error(_ line: String) { write(.message, VisibleText.block(line) + "\n") }

    /// Tells people what went wrong, whose words are visible and coloured already.
    func failure(_ text: String) { write(.message, text + "\n") }

    private func shown(_ line: String) -> String {
      width == nil ? line : VisibleText.block(line)
    }
  }

  /// A new identifier.
  func identifier() -> Identifier {
    Identifier(bits: randomBits())
  }

  /// Six characters for the file name of somebody who is not to be named.
  func suffix() -> String {
    String(identifier().description.suffix(6))
  }

  /// A path as the person gave it, made absolute.
  func absolute(_ path: String) -> String {
    JournalSearch.absolute(path, relativeTo: folder)
  }
}
