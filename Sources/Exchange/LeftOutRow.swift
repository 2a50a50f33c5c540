/// A row of a table, or another part of a file, that is not taken.
package struct LeftOutRow: Error, Equatable {
  /// Whether it is a mistake in the file.
  package enum Cause: Sendable {
    case mistake
    case intended
  }

  /// The file, where there are several; nil for the only one.
  package private(set) var file: String?
  /// The line of the file on which the row begins.
  package let line: Int
  /// Such as `refunded`, or `no name`.
  package let reason: String
  package let cause: Cause
  /// The reason as it is counted with others, such as `no time`.
  package private(set) var group: String

  init(_ line: Int, _ reason: String, cause: Cause = .mistake) {
    (self.line, self.reason, self.cause) = (line, reason, cause)
    group = reason
  }

  /// What stands at a place and is not taken.
  package init(
    at place: SourcePlace, _ reason: String, as group: String? = nil, cause: Cause = .mistake
  ) {
    self.init(place.line, reason, cause: cause)
    file = place.file
    self.group = group ?? reason
  }
}
