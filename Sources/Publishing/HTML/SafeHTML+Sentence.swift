package import JournalKit
internal import JournalModel

extension SafeHTML {
  /// A sentence with its links, to stand within an element.
  package static func sentence(_ words: Summary.Words) -> String {
    words.parts.map { part in
      switch part {
      case .text(let words): words.spaced(as: plain)
      case .markdown(let words): words.spaced(as: headline)
      case .link(let words, let url): link(words, to: url)
      }
    }.joined()
  }

  /// Words that lead to an address, if that is safe to link; nobody vouches for it.
  package static func link(_ words: String, to url: String?) -> String {
    guard let url, WebAddress.isValid(url) else { return plain(words) }
    return "<a rel=\"nofollow ugc\" href=\"\(plain(url))\">\(plain(words))</a>"
  }
}
