internal import JournalModel

extension SafeMarkdown {
  /// Words that lead to an address of the web; the words alone, if it is none that may be linked.
  static func link(_ words: String, to url: String?) -> String {
    let words = plain(words)
    guard let url, WebAddress.isValid(url), LinkTarget.isSafe(url) else { return words }
    let encoded = LinkTarget.encoded(url)
    // An entity would be read as the sign that it stands for.
    let target = encoded.contains(";") ? encoded.replacing("&", with: "&amp;") : encoded
    let isPlain = !target.contains { "()".contains($0) }
    return isPlain ? "[\(words)](\(target))" : "[\(words)](<\(target)>)"
  }

  /// An address of the web as a reader says it, such as `harbourhack.example`.
  static func link(_ url: String) -> String {
    let start = ["https://www.", "http://www.", "https://", "http://"].first { url.hasPrefix($0) }
    let words = url.dropFirst(start?.count ?? 0)
    return link(String(words.hasSuffix("/") ? words.dropLast() : words), to: url)
  }
}
