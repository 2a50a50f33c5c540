/// Stretches that make one line.
package struct Line: Sendable, Equatable {
  package private(set) var spans: [Span]
  /// Number of columns of the terminal that it takes.
  package private(set) var columns: Int

  package init(_ spans: [Span] = []) {
    self.spans = spans
    columns = spans.reduce(0) { $0 + $1.text.columns }
  }

  /// Puts another behind it, with spaces up to a column; nothing if that is empty.
  package mutating func append(_ other: Line, at column: Int) {
    guard other.columns > 0 else { return }
    spans.append(Span(String(repeating: " ", count: max(0, column - columns))))
    spans += other.spans
    columns = max(columns, column) + other.columns
  }

  /// Text of the line with the looks that a style gives it.
  package func shown(in style: Style) -> String {
    spans.map { $0.shown(in: style) }.joined()
  }
}
