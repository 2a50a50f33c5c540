package import JournalKit
internal import JournalModel

extension SafeHTML {
  /// A sentence with its links, to stand within an element.
  package static func sentence(_ words: Summary.Words) -> String {
    words.parts.map { part in
      switch part {
      case .text(let words): spaced(words, as: plain)
      case .markdown(let words): spaced(words, as: headline)
      case .link(let words, let url): link(words, to: url)
      }
    }.joined()
  }

  /// Words that lead to an address, if that is safe to link; nobody vouches for it.
  package static func link(_ words: String, to url: String?) -> String {
    guard let url, WebAddress.isValid(url) else { return plain(words) }
    return "<a rel=\"nofollow ugc\" href=\"\(plain(url))\">\(plain(words))</a>"
  }

  /// What stands between other words keeps the spaces around it; one stands before a colon in French.
  private static func spaced(_ words: String, as html: (String) -> String) -> String {
    let spaces = " \u{A0}\u{202F}"
    let before = words.prefix { spaces.contains($0) }
    let after = words.dropFirst(before.count).reversed().prefix { spaces.contains($0) }
    return before + html(String(words.dropFirst(before.count).dropLast(after.count))) + after
  }
}
