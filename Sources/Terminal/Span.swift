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
