/// Form of what people type as an e-mail address.
package enum EmailAddress {
  /// Whether a text can be one: something before one `@` and something behind it, and no space.
  package static func isOne(_ text: String) -> Bool {
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    return parts.count == 2 && parts.allSatisfy { !$0.isEmpty }
      && !text.contains { $0.isWhitespace || "<>,;".contains($0) }
  }
}
