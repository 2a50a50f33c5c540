internal import JournalModel

/// The messages of several commits in one: of `git merge --squash`, or as forges join those of a request.
struct JoinedMessages {
  /// Each with its subject.
  let messages: [String]

  /// Nil for a message that joins none.
  init?(_ paragraphs: [MessageParagraph]) {
    let lines = paragraphs.flatMap { $0.lines + [""] }
    if let start = lines.firstIndex(of: "Squashed commit of the following:") {
      messages = Self.indented(lines[(start + 1)...])
    } else if Self.isByForge(paragraphs) {
      messages = Self.listed(paragraphs.dropFirst().flatMap { $0.lines + [""] })
    } else {
      return nil
    }
  }

  /// A list of subjects, each with the rest of its message below. One subject alone could be anybody's
  /// list, unless a forge put the number of its request into the subject of all.
  private static func isByForge(_ paragraphs: [MessageParagraph]) -> Bool {
    guard paragraphs.count > 1, paragraphs[1].lines[0].hasPrefix("* ") else { return false }
    let subjects = paragraphs.dropFirst().filter { $0.lines[0].hasPrefix("* ") }.count
    let isNumbered = paragraphs[0].lines[0].contains(#/\([#!][0-9]+\)\s*$/#)
    return isNumbered || (subjects > 1 && subjects < paragraphs.count - 1)
  }

  private static func listed(_ lines: [String]) -> [String] {
    lines.reduce(into: []) { messages, line in
      if line.hasPrefix("* ") {
        messages.append("\(line.dropFirst(2))\n")
      } else if !messages.isEmpty, line.isEmpty || line.contains(where: { $0 != "-" }) {
        messages[messages.count - 1] += "\n\(line)"
      }
    }
  }

  /// As `git log` shows them: below each name of a commit what is known of it, then its message.
  private static func indented(_ lines: ArraySlice<String>) -> [String] {
    lines.split { $0.hasPrefix("commit ") }.map { commit in
      commit.drop { !$0.trimmed.isEmpty }
        .map { $0.hasPrefix("    ") ? String($0.dropFirst(4)) : $0 }.joined(separator: "\n")
    }
  }
}
