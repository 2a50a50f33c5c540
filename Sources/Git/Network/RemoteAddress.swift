/// Addresses of remotes as they may be shown.
package enum RemoteAddress {
  /// A text without what stands between `://` and `@` in an address.
  package static func withoutPassword(_ text: String) -> String {
    guard let sign = text.firstRange(of: "://") else { return text }
    let rest = text[sign.upperBound...]
    let host = rest.prefix { !"/ '\"".contains($0) }
    guard let end = host.lastIndex(of: "@") else { return text }
    return text[..<sign.upperBound] + withoutPassword(String(rest[rest.index(after: end)...]))
  }

  /// Whether an address has a password in it, or under http what a server takes for one.
  package static func hasSecret(_ address: String) -> Bool {
    guard let sign = address.firstRange(of: "://") else { return false }
    let host = address[sign.upperBound...].prefix { !"/?#".contains($0) }
    guard let end = host.lastIndex(of: "@") else { return false }
    return host[..<end].contains(":") || address.lowercased().hasPrefix("http")
  }
}
