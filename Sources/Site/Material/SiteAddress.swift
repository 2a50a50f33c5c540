internal import JournalModel
internal import Publishing

/// Where a site is to be found: the address of its top, with a slash at the end.
package struct SiteAddress: Sendable, Equatable, CustomStringConvertible {
  package let description: String

  /// Nil for what is no address that begins with `https://` or `http://`, has a password, or has more than a
  /// path behind the host.
  package init?(_ text: String) {
    let text = text.hasSuffix("/") ? text : text + "/"
    guard WebAddress.isValid(text), text.allSatisfy(\.isASCII), !text.contains(/[?#"'&]/),
      !(text.split(separator: "/").dropFirst().first ?? "").contains("@")
    else { return nil }
    description = text
  }

  /// The address of a file, from its path below the top; of the front page that of the site.
  package func address(of path: String) -> String {
    path == "index.html" ? description : description + PercentEncoded.path(path)
  }

  /// The path of a file as a host has it, such as `/hackathon/people/`.
  package func path(of path: String) -> String {
    let parts = description.split(separator: "/", maxSplits: 2, omittingEmptySubsequences: true)
    return "/" + (parts.count > 2 ? parts[2] : "") + PercentEncoded.path(path)
  }

  /// The host, such as `xen.example`.
  package var host: String {
    let parts = description.split(separator: "/", omittingEmptySubsequences: true)
    return String(parts[1].split(separator: ":").first ?? parts[1]).lowercased()
  }
}
