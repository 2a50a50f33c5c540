/// A value as people look for it: whatever its case, and with a star at its end whatever follows.
package struct ValuePattern: Sendable, Equatable {
  private let words: String
  private let isBeginning: Bool

  /// Without a word it looks for nothing at all: an empty value.
  package init(_ text: String) {
    let text = text.trimmed
    isBeginning = text.hasSuffix("*")
    words = (isBeginning ? String(text.dropLast()) : text).lowercased()
  }

  /// Whether a value, without white space around it, is the one.
  package func matches(_ value: String) -> Bool {
    let value = value.trimmed.lowercased()
    return isBeginning ? value.hasPrefix(words) : value == words
  }
}
