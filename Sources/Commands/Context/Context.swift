package import Foundation
package import JournalKit
internal import JournalModel
package import Terminal

/// Everything that a command has of the world: handed in, never read from a global.
package struct Context: Sendable {
  package let environment: [String: String]
  /// The folder in which the command was called.
  package let folder: String
  /// The path of the program itself, by which a hook can call it; nil if nobody knows.
  package let program: @Sendable () -> String?
  package let input: Input
  package var output: Output
  package let now: @Sendable () -> Date
  /// The system's time zone, looked up when somebody asks, which takes longer than its offset.
  package let timeZone: @Sendable () -> TimeZone
  /// The offset from GMT, in minutes, of the system's clocks at a moment.
  package let minutesFromGMT: @Sendable (Date) -> Int
  /// The source of the bits of new identifiers.
  package let randomBits: @Sendable () -> UInt64
  /// Runs another command of ours that says nothing; nil inside of such a one.
  package internal(set) var run: (@Sendable ([String]) throws -> Void)?
  /// Whether commands write.
  package var effect = WriteEffect.written
  /// The whole of the terminal, for what fills it; nil where results go elsewhere.
  package var screen: Screen?
  /// Ends the process after a while, with a line on standard error and status 0.
  package let end: @Sendable (_ after: Duration, _ line: StaticString) -> Void

  /// Takes the world as one process has it; commands write.
  package init(
    environment: [String: String], folder: String, program: @escaping @Sendable () -> String?,
    input: Input, output: Output, now: @escaping @Sendable () -> Date,
    timeZone: @autoclosure @escaping @Sendable () -> TimeZone,
    minutesFromGMT: (@Sendable (Date) -> Int)? = nil,
    randomBits: @escaping @Sendable () -> UInt64,
    end: @escaping @Sendable (_ after: Duration, _ line: StaticString) -> Void
  ) {
    (self.environment, self.folder, self.program) = (environment, folder, program)
    (self.input, self.output, self.now) = (input, output, now)
    self.timeZone = timeZone
    self.minutesFromGMT = minutesFromGMT ?? { timeZone().secondsFromGMT(for: $0) / 60 }
    (self.randomBits, self.end) = (randomBits, end)
  }

  /// The standard input.
  package struct Input: Sendable {
    package let isTerminal: Bool
    /// Whether somebody has written something there already.
    package var hasBytes: @Sendable () -> Bool
    /// Reads to the end, or until there are more bytes than that.
    package let read: @Sendable (_ most: Int) throws -> Data
    /// Reads what a person types up to the end of the line, without it; nil at the end of the input.
    package var line: @Sendable () -> String?

    /// Takes how it is read; without more, nothing waits there and nobody types.
    package init(
      isTerminal: Bool, hasBytes: @escaping @Sendable () -> Bool = { false },
      read: @escaping @Sendable (_ most: Int) throws -> Data,
      line: @escaping @Sendable () -> String? = { nil }
    ) {
      (self.isTerminal, self.hasBytes, self.read, self.line) = (isTerminal, hasBytes, read, line)
    }
  }

  func identifier() -> Identifier {
    Identifier(bits: randomBits())
  }

  /// Six characters for the file name of somebody who is not to be named.
  func suffix() -> String {
    String(identifier().description.suffix(6))
  }

  func absolute(_ path: String) -> String {
    JournalSearch.absolute(path, relativeTo: folder)
  }
}
