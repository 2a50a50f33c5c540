/// Place in what is to be written where everybody reads it.
package enum PublicPlace: Equatable, Sendable {
  /// A text of one line, or one of which nobody asks where.
  case text
  /// A key of a file, such as `company`.
  case field(String)
  /// A line of a text, counted from 1.
  case line(Int)
  /// A line of another file, by the name that the person knows.
  case file(String, line: Int)
}
