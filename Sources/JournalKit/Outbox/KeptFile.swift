/// What tells a file that we kept from a text that merely begins with a line of dashes.
enum KeptFile {
  /// Whether a text begins with front matter that has an identifier.
  static func hasIdentifier(_ content: String) -> Bool {
    let lines = content.lines
    guard lines.first?.trimmed == "---",
      let end = lines.dropFirst().firstIndex(where: { $0.trimmed == "---" })
    else { return false }
    return lines[..<end].contains { $0.hasPrefix("id:") }
  }
}
