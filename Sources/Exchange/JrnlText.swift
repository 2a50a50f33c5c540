internal import JournalModel

/// The text of a jrnl journal, as the file has it and `jrnl --format text` writes it:
/// `[2011-03-23 09:30:00 AM] Headline`, a star behind what is starred, and the rest below.
package enum JrnlText {
  /// Whether a text begins as such a journal does.
  package static func isOne(_ text: String) -> Bool {
    Heading(text.drop(while: \.isWhitespace).prefix(200)) != nil
  }

  /// The entries of a journal; what stands before the first is left out.
  package static func entries(_ text: String) -> SourceEntries {
    var found = SourceEntries()
    var heading: (Heading, line: Int)?
    var body: [String] = []
    for (index, line) in text.lines.enumerated() {
      guard let next = Heading(line[...]) else {
        body.append(line)
        continue
      }
      found.add(heading, body: body)
      (heading, body) = ((next, index + 1), [])
    }
    found.add(heading, body: body)
    return found
  }

  /// A line that begins an entry.
  fileprivate struct Heading {
    let time: JrnlTime
    let title: String

    init?(_ line: Substring) {
      guard line.utf8.first == UInt8(ascii: "["), let end = line.firstIndex(of: "]"),
        let time = JrnlTime(line[..<end].dropFirst())
      else { return nil }
      self.time = time
      let rest = line[line.index(after: end)...]
      title = (rest.firstIndex(where: \.isNewline).map { rest[..<$0] } ?? rest).trimmed
    }
  }
}

extension SourceEntries {
  fileprivate mutating func add(_ heading: (JrnlText.Heading, line: Int)?, body: [String]) {
    let body = body.joined(separator: "\n")
    guard let (heading, line) = heading else {
      if body.isVisible { leftOut.append(LeftOutRow(1, "no time before it")) }
      return
    }
    let isStarred = heading.title.hasSuffix(" *") || heading.title == "*"
    let title = isStarred ? heading.title.dropLast().trimmed : heading.title
    add(heading.time, title: title, body: body, isStarred: isStarred, line: line)
  }

  /// An entry of jrnl, in whichever of its forms.
  mutating func add(
    _ time: JrnlTime, title: String, body: String, isStarred: Bool, line: Int
  ) {
    let text = SourceEntry.text(title, body: body)
    guard text.isVisible else {
      return leftOut.append(LeftOutRow(line, "no text", cause: .intended))
    }
    var entry = SourceEntry(at: SourcePlace(line: line), text: text)
    (entry.date, entry.time, entry.shortTime) = (time.date, time.clock, time.shortClock)
    if isStarred { entry.tags = ["starred"] }
    entries.append(entry)
  }
}
