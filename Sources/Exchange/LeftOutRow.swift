/// A row of a table that is not taken.
package struct LeftOutRow: Error, Equatable {
  /// Whether it is a mistake in the file.
  package enum Cause: Sendable {
    case mistake
    case intended
  }

  /// The line of the file on which the row begins.
  package let line: Int
  /// Such as `refunded`, or `no name`.
  package let reason: String
  package let cause: Cause

  init(_ line: Int, _ reason: String, cause: Cause = .mistake) {
    (self.line, self.reason, self.cause) = (line, reason, cause)
  }
}
