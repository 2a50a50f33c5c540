extension StringProtocol {
  /// The text without white space at either end.
  package var trimmed: String {
    let tail = drop(while: \.isWhitespace)
    guard let last = tail.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(tail[...last])
  }

  /// The lines, whatever ends them.
  package var lines: [String] {
    let lines: [SubSequence] = split(
      maxSplits: .max, omittingEmptySubsequences: false, whereSeparator: \.isLineEnd)
    return lines.map { String($0) }
  }
}

extension Character {
  fileprivate var isLineEnd: Bool { self == "\n" || self == "\r\n" || self == "\r" }
}
