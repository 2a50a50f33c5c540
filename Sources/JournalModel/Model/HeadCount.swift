/// Number of those who came, or words such as "several" or "about 150".
package enum HeadCount: Hashable, Sendable {
  /// Counted; 0 is nobody, not unknown.
  case number(Int)
  /// Shown as they are, and never added up.
  case words(String)

  /// Digits are a number, anything else is words; nil if it is empty.
  package init?(_ text: String) {
    let text = text.trimmed
    guard !text.isEmpty else { return nil }
    self = decimal(text.utf8).map { .number($0) } ?? .words(text)
  }

  /// Digits or words that `init` reads again as the same count.
  package var text: String {
    switch self {
    case .number(let number): String(number)
    case .words(let words): words
    }
  }
}
