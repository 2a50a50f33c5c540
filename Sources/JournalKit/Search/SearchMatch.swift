package import JournalModel

/// An entry that passed a search: how well, and where it has the words.
package struct SearchMatch: Sendable {
  package private(set) var filed: Filed<Entry>
  /// The more the better; 0 where no words were sought.
  package let rank: Int
  private let words: [SoughtWords]

  /// A line of an entry's text.
  package struct Line: Sendable {
    /// From 1, in the text.
    package let number: Int
    /// The whole line.
    package let text: String
    /// Places of the words in it, in order, not overlapping.
    package let ranges: [Range<String.Index>]
  }

  init(_ filed: Filed<Entry>, words: [SoughtWords]) {
    (self.filed, self.words) = (filed, words)
    guard !words.isEmpty else {
      rank = 0
      return
    }
    let entry = filed.value
    let headline = FoldedText(entry.headline)
    let body = FoldedText(entry.text)
    let names = entry.tags + entry.projects
    rank = words.reduce(0) { rank, words in
      let name = names.contains(where: words.isSame) ? 8 : 0
      let first = words.fit(in: headline).map { 2 * ($0 + 1) } ?? 0
      return rank + 16 * max(name, first, words.fit(in: body) ?? 0)
        + min(words.places(in: body).count, 15)
    }
  }

  /// The same with the tags of the text in place of the text; what is captured keeps it, to be known
  /// where it was captured twice.
  var withoutText: SearchMatch {
    guard filed.value.commit == nil else { return self }
    var match = self
    match.filed.value.tags = filed.value.allTags
    match.filed.value.text = ""
    return match
  }

  /// The lines of the text that have some of the words, in order.
  package var lines: [Line] {
    guard !words.isEmpty else { return [] }
    let text = filed.value.text
    return Self.matching(Self.lines(of: text), body: FoldedText(text), words: words)
  }

  private static func lines(of text: String) -> [(start: Int, text: Substring)] {
    let bytes = text.utf8
    var lines: [(start: Int, text: Substring)] = []
    var (first, start, offset) = (bytes.startIndex, 0, 0)
    for index in bytes.indices {
      offset += 1
      guard bytes[index] == UInt8(ascii: "\n") else { continue }
      lines.append((start, text[first..<index]))
      (first, start) = (bytes.index(after: index), offset)
    }
    return lines + [(start, text[first...])]
  }

  private static func matching(
    _ lines: [(start: Int, text: Substring)], body: FoldedText, words: [SoughtWords]
  ) -> [Line] {
    let places = words.flatMap { $0.places(in: body) }.map(body.range)
    return lines.enumerated().compactMap { index, line in
      let end = line.start + line.text.utf8.count
      let own = places.filter { $0.lowerBound < end && $0.upperBound > line.start }
      guard !own.isEmpty else { return nil }
      let text = String(line.text)
      let ranges = Self.merged(own).compactMap { range in
        Self.range(range, in: text, from: line.start)
      }
      return Line(number: index + 1, text: text, ranges: ranges)
    }
  }

  private static func merged(_ ranges: [Range<Int>]) -> [Range<Int>] {
    var merged: [Range<Int>] = []
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = merged.last, range.lowerBound <= last.upperBound {
        merged[merged.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        merged.append(range)
      }
    }
    return merged
  }

  private static func range(
    _ range: Range<Int>, in text: String, from start: Int
  ) -> Range<String.Index>? {
    let bytes = text.utf8
    let lower = max(0, range.lowerBound - start)
    let upper = min(bytes.count, range.upperBound - start)
    guard lower < upper else { return nil }
    return bytes.index(
      bytes.startIndex, offsetBy: lower)..<bytes.index(bytes.startIndex, offsetBy: upper)
  }
}
