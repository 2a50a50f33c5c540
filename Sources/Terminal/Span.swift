/// A stretch of a text that looks alike.
package struct Span: Sendable, Equatable {
  package var text: String
  package let role: Style.Role
  /// Where it leads.
  package let address: String?

  package init(_ text: String, as role: Style.Role = .plain, to address: String? = nil) {
    self.text = text
    self.role = role
    self.address = address
  }

  /// How it looks.
  package func shown(in style: Style) -> String {
    let words = style.shown(text, as: role)
    return address.map { style.link(words, to: $0) } ?? words
  }
}

/// Stretches that make one line.
package struct Line: Sendable, Equatable {
  package private(set) var spans: [Span]
  /// How many columns it takes.
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

  /// How it looks.
  package func shown(in style: Style) -> String {
    spans.map { $0.shown(in: style) }.joined()
  }
}
