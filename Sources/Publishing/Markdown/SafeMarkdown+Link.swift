internal import JournalModel

extension SafeMarkdown {
  /// Words that lead to an address of the web; the words alone, if it is none that may be linked.
  static func link(_ words: String, to url: String?) -> String {
    let words = plain(words)
    guard let url, WebAddress.isValid(url), LinkTarget.isSafe(url) else { return words }
    let isPlain = url.allSatisfy {
      $0.isASCII && ($0.isLetter || $0.isNumber || "-._~:/?#&=%+".contains($0))
    }
    return "[\(words)](\(isPlain ? url : "<\(url)>"))"
  }

  /// An address of the web as a reader says it, such as `harbourhack.example`.
  static func link(_ url: String) -> String {
    let start = ["https://www.", "http://www.", "https://", "http://"].first { url.hasPrefix($0) }
    let words = url.dropFirst(start?.count ?? 0)
    return link(String(words.hasSuffix("/") ? words.dropLast() : words), to: url)
  }
}
