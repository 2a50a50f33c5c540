package import JournalKit
package import JournalModel

/// The one way out for what is published: whatever way a name or something private took into a
/// page, it ends here.
package struct Gate: Sendable {
  /// Nil where the readers may see everything.
  private let finder: LeakFinder?

  /// Knows the people, and those notes that a page could have words of.
  package init(for audience: Audience, roster: Roster, notes: [AttendeeNote]) {
    finder = audience == .everybody ? LeakFinder(roster, notes: notes) : nil
  }

  /// Lets nothing out to everybody that a finder finds.
  package init(_ finder: LeakFinder) {
    self.finder = finder
  }

  /// Names are sought in one paragraph, bullet or row at a time, for there is none across two.
  func check(_ text: String) throws(GateProblem) {
    guard let finder else { return }
    var block: [String] = []
    for line in text.lines {
      if Self.beginsBlock(line) {
        try check(block, by: finder)
        block.removeAll(keepingCapacity: true)
      }
      block.append(line)
    }
    try check(block, by: finder)
  }

  /// The same of what things are called, in which the words of a name can be joined.
  func check(labels: Set<String>) throws(GateProblem) {
    guard let finder else { return }
    for label in labels.sorted() {
      guard let leak = finder.leaks(calling: label, at: "").first else { continue }
      throw GateProblem(secret: leak.secret, line: label)
    }
  }

  private static func beginsBlock(_ line: String) -> Bool {
    guard let first = line.utf8.first(where: { $0 != UInt8(ascii: " ") }) else {
      return line.isEmpty
    }
    // As most lines do, which need not be looked at any further.
    let isWord = (UInt8(ascii: "A")...UInt8(ascii: "z")).contains(first)
    guard !isWord else { return false }
    let words = line.trimmed
    return words.hasPrefix("- ") || words.hasPrefix("| ")
  }

  private func check(_ block: [String], by finder: LeakFinder) throws(GateProblem) {
    guard let leak = finder.leaks(inLines: block, at: "").first else { return }
    throw GateProblem(secret: leak.secret, line: block[leak.line - 1])
  }

  /// Leaks of a summary in any form, each secret once: what one form has is told at its lines, and
  /// not again for the others.
  package func leaks(in summary: Summary) throws -> [Leak] {
    guard let finder else { return [] }
    let labels = summary.labels.sorted().flatMap {
      finder.leaks(calling: $0, at: "summary \(summary.title)")
    }
    let first = labels.first.map { [$0] } ?? []
    return try PageFormat.allCases.reduce(into: first) { found, format in
      let known = found.map(\.secret)
      let words = try format.words(of: format.draft(of: summary, title: .shown))
      found += words.flatMap { finder.leaks(in: $0, at: "summary \(summary.title)") }
        .filter { !known.contains($0.secret) }
    }
  }
}
