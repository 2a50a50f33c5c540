/// A stretch of a text that looks alike.
package struct Span: Sendable, Equatable {
  package var text: String
  package let role: Style.Role
  /// Target of its link; nil if it has none.
  package let address: String?

  package init(_ text: String, as role: Style.Role = .plain, to address: String? = nil) {
    self.text = text
    self.role = role
    self.address = address
  }

  /// Text of the span with the looks that a style gives it.
  package func shown(in style: Style) -> String {
    let words = style.shown(text, as: role)
    return address.map { style.link(words, to: $0) } ?? words
  }
}
