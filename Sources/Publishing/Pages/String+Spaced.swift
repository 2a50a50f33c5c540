extension String {
  /// One of them stands before a colon in French.
  private static let spaces = " \u{A0}\u{202F}"

  /// The words in another form, with the spaces around them, which part them from what stands there.
  func spaced(as form: (String) -> String) -> String {
    let before = prefix { Self.spaces.contains($0) }
    let after = dropFirst(before.count).reversed().prefix { Self.spaces.contains($0) }
    return before + form(String(dropFirst(before.count).dropLast(after.count))) + after
  }
}
