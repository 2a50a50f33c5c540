import JournalKit

/// The last look at a page before anybody gets it: whatever way a name took into it, somebody who is
/// not to be named is not in it.
struct PublishedPage {
  private let finder: LeakFinder

  init(_ attendees: [Attendee]) {
    finder = LeakFinder(attendees, [])
  }

  /// Refuses a page that names somebody. Names are sought in one paragraph or bullet at a time, for
  /// the last word of one and the first of the next are no name.
  func check(_ page: String) throws {
    var block: [String] = []
    for line in page.lines {
      if line.isEmpty || line.trimmed.hasPrefix("- ") {
        try check(block)
        block = []
      }
      block.append(line)
    }
    try check(block)
  }

  private func check(_ block: [String]) throws {
    for leak in finder.leaks(in: block.joined(separator: "\n"), at: "") {
      guard case .name(let key) = leak.secret else { continue }
      throw Refusal(
        code: "names-unnamed",
        message: "It would name \(key), who is not to be named: \(block[leak.line - 1])",
        hint: "see where it stands: hackjournal check --public; and reword it, or "
          + Sentences.naming(key))
    }
  }
}
