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
    for block in Self.blocks(of: page) {
      for leak in finder.leaks(in: block, at: "") {
        guard case .name(let key) = leak.secret else { continue }
        throw Refusal(
          code: "names-unnamed",
          message: "It would name \(key), who is not to be named: \(block.lines[leak.line - 1])",
          hint: "see where it stands: hackjournal check --public; and reword it, or "
            + "hackjournal attendee edit \(key) --named yes")
      }
    }
  }

  private static func blocks(of page: String) -> [String] {
    var blocks: [[String]] = [[]]
    for line in page.lines {
      if line.isEmpty || line.trimmed.hasPrefix("- ") { blocks.append([]) }
      blocks[blocks.count - 1].append(line)
    }
    return blocks.map { $0.joined(separator: "\n") }
  }
}
