/// Addresses that may stand behind a link: none that a browser would run.
package enum WebAddress {
  /// Whether a text is an address that begins with `https://` or `http://`, in one word.
  package static func isValid(_ text: String) -> Bool {
    let lowered = text.lowercased()
    return (lowered.hasPrefix("https://") || lowered.hasPrefix("http://"))
      && !text.contains { $0.isWhitespace || "<>".contains($0) }
  }
}
