/// Addresses that may stand behind a link: none that a browser would run.
package enum WebAddress {
  /// Whether a text is an address that begins with `https://` or `http://` and a host, in one word.
  package static func isValid(_ text: String) -> Bool {
    let lowered = text.lowercased()
    guard let scheme = ["https://", "http://"].first(where: lowered.hasPrefix),
      let host = lowered.dropFirst(scheme.count).first
    else { return false }
    return (host.isLetter || host.isNumber || host == "[")
      && !text.contains { $0.isWhitespace || "<>".contains($0) }
  }
}
