/// Splits Markdown into stretches of prose and of what is not prose: fenced and indented code, code
/// spans, URLs, link targets.
///
/// Only as much of CommonMark as keeps mentions and tags out of them.
struct MarkdownScanner {
  private let text: String
  private var rest: Substring
  /// Lengths of runs of backticks, and where the search for a partner found none.
  private var unpaired: [Int: Substring.Index] = [:]

  /// A longer target is text: nobody searches a whole text from each of its brackets.
  private static let longestTarget = 1000

  /// What it takes for no prose besides code and addresses.
  enum Passing {
    case nothingElse
    case comments
  }

  private let passing: Passing
  /// Where the last comment can end; what begins behind it has no end.
  private let lastCommentEnd: Substring.Index?
  private static let commentEnd = "-->"

  static let commentStart = "<!--"

  init(_ text: String, passingOver passing: Passing = .nothingElse) {
    self.text = text
    self.passing = passing
    lastCommentEnd =
      passing == .comments ? text.ranges(of: Self.commentEnd).last?.lowerBound : nil
    rest = text[...]
  }

  /// The next stretch, and whether it stays as it is.
  mutating func next() -> (stretch: Substring, isVerbatim: Bool)? {
    guard !rest.isEmpty else { return nil }
    let start = rest.startIndex
    if let end = verbatimEnd() { return (take(to: end), true) }
    repeat {
      rest = rest.dropFirst(rest.first == "\\" ? 2 : 1)
      skipWords()
    } while !rest.isEmpty && !beginsVerbatim()
    return (text[start..<rest.startIndex], false)
  }

  /// Goes on to the next byte that may begin something, unless a line begins here.
  private mutating func skipWords() {
    let before = text.utf8.index(before: rest.startIndex)
    guard text.utf8[before] != UInt8(ascii: "\n") else { return }
    rest = rest[(rest.utf8.firstIndex { Self.isSign[Int($0)] } ?? rest.endIndex)...]
  }

  private static let isSign = (0..<256).map { "`<]hHwWmMfF\\\n\r".utf8.contains(UInt8($0)) }

  func character(before stretch: Substring) -> Character? {
    stretch.startIndex > text.startIndex ? text[text.index(before: stretch.startIndex)] : nil
  }

  private mutating func beginsVerbatim() -> Bool { verbatimEnd() != nil }

  private mutating func take(to end: Substring.Index) -> Substring {
    defer { rest = rest[end...] }
    return rest[..<end]
  }

  private var isAtLineStart: Bool {
    rest.startIndex == text.startIndex || character(before: rest) == "\n"
  }

  private mutating func verbatimEnd() -> Substring.Index? {
    if isAtLineStart, let end = fenceEnd() ?? indentedEnd() { return end }
    // Characters take much longer than bytes to tell.
    guard let byte = rest.utf8.first, Self.isSign[Int(byte)] else { return nil }
    switch rest.first {
    case "`": return codeSpanEnd()
    case "<": return passing == .comments ? endOfComment() ?? autolinkEnd() : autolinkEnd()
    case "]": return targetEnd()
    case "h", "H", "w", "W", "m", "M", "f", "F": return addressEnd()
    default: return nil
    }
  }

  private func fenceEnd() -> Substring.Index? {
    guard let sign = rest.utf8.first(where: { $0 != UInt8(ascii: " ") }), "`~".utf8.contains(sign)
    else { return nil }
    let line = rest.prefix { $0 != "\n" }
    let indent = line.prefix { $0 == " " }
    guard indent.count < 4, let mark = line.dropFirst(indent.count).first,
      mark == "`" || mark == "~"
    else { return nil }
    let fence = line.dropFirst(indent.count).prefix { $0 == mark }
    guard fence.count >= 3, mark == "~" || !line.dropFirst(indent.count + fence.count).contains("`")
    else { return nil }
    var position = rest[line.endIndex...].dropFirst()
    while !position.isEmpty {
      let line = position.prefix { $0 != "\n" }
      position = position[line.endIndex...].dropFirst()
      let marks = line.trimmed
      if marks.count >= fence.count, marks.allSatisfy({ $0 == mark }) { break }
    }
    return position.startIndex
  }

  /// A line indented by four spaces or a tab, at the start or after an empty line.
  private func indentedEnd() -> Substring.Index? {
    guard rest.hasPrefix("    ") || rest.hasPrefix("\t") else { return nil }
    let before = text[..<rest.startIndex]
    guard before.isEmpty || before.hasSuffix("\n\n") else { return nil }
    var position = rest
    while position.hasPrefix("    ") || position.hasPrefix("\t") {
      position = position.drop { $0 != "\n" }.dropFirst()
    }
    return position.startIndex
  }

  /// The end of a code span; of its backticks alone, if nothing in the paragraph closes it.
  private mutating func codeSpanEnd() -> Substring.Index? {
    let ticks = rest.prefix { $0 == "`" }.count
    let alone = rest.dropFirst(ticks).startIndex
    if let end = unpaired[ticks], alone <= end { return alone }
    var position = rest.dropFirst(ticks)
    while let next = position.firstIndex(where: { $0 == "`" || $0 == "\n" }) {
      let run = position[next...].prefix { $0 == "`" }
      if run.count == ticks { return run.endIndex }
      let line = position[next...].dropFirst()
      if run.isEmpty, line.prefix(while: { $0 != "\n" }).allSatisfy(\.isWhitespace) {
        unpaired[ticks] = next
        return alone
      }
      position = run.isEmpty ? line : position[run.endIndex...]
    }
    unpaired[ticks] = rest.endIndex
    return alone
  }

  /// One that nothing ends is words, but at the start of a line it hides all that follows.
  private func endOfComment() -> Substring.Index? {
    guard rest.hasPrefix(Self.commentStart) else { return nil }
    // `<!-->` is whole.
    let inside = rest.dropFirst(2)
    if let last = lastCommentEnd, inside.startIndex <= last,
      let end = inside.firstRange(of: Self.commentEnd)
    {
      return end.upperBound
    }
    let before =
      text[..<rest.startIndex].suffix(4)
      .split(separator: "\n", omittingEmptySubsequences: false).last ?? ""
    return before.count < 4 && before.allSatisfy { $0 == " " } ? rest.endIndex : nil
  }

  private func autolinkEnd() -> Substring.Index? {
    let inside = rest.dropFirst().prefix(Self.longestTarget).prefix {
      $0 != ">" && $0 != "<" && !$0.isWhitespace
    }
    guard inside.contains(":") || inside.contains("@"), rest[inside.endIndex...].first == ">"
    else { return nil }
    return rest.index(after: inside.endIndex)
  }

  private func targetEnd() -> Substring.Index? {
    guard rest.hasPrefix("](") else { return nil }
    let inside = rest.dropFirst(2).prefix(Self.longestTarget).prefix { $0 != ")" && $0 != "\n" }
    return rest[inside.endIndex...].first == ")" ? rest.index(after: inside.endIndex) : nil
  }

  private func addressEnd() -> Substring.Index? {
    guard let second = rest.utf8.dropFirst().first, "tTwWaA".utf8.contains(second) else {
      return nil
    }
    if let before = character(before: rest), before.isLetter || before.isNumber { return nil }
    let start = rest.prefix(8).lowercased()
    guard
      ["http://", "https://", "ftp://", "www.", "mailto:"].contains(where: { start.hasPrefix($0) })
    else { return nil }
    return rest.prefix { !$0.isWhitespace && !"<>)\"".contains($0) }.endIndex
  }
}
