/// A row of a table that is not taken.
package struct LeftOutRow: Equatable {
  /// Whether it is a mistake in the file.
  package enum Cause {
    case mistake
    case intended
  }

  /// The line of the file on which the row begins.
  package let line: Int
  /// Such as `refunded`, or `no name`.
  package let reason: String
  package let cause: Cause
}
