internal import JournalModel

/// A project's name that leads to its address.
enum ProjectLink {
  /// The name alone without an address, or where that is no place for a link to lead to.
  static func markdown(_ name: String, to url: String?) -> String {
    let words = SafeMarkdown.plain(name)
    guard let url, WebAddress.isValid(url), LinkTarget.isSafe(url) else { return words }
    let encoded = LinkTarget.encoded(url)
    // An entity would be read as the sign that it stands for.
    let target = encoded.contains(";") ? encoded.replacing("&", with: "&amp;") : encoded
    let isPlain = !target.contains { "()".contains($0) }
    return isPlain ? "[\(words)](\(target))" : "[\(words)](<\(target)>)"
  }
}
