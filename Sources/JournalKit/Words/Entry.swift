/// One thing worth telling: a kind and a text, whose first line is the headline.
package struct Entry: Sendable, Equatable {
  package var id: Identifier
  package var at: EntryTime?
  /// When it was written.
  package var recorded: Timestamp?
  package var by: String?
  package var kind: Kind
  package var projects: [String]
  package var tags: [String]
  /// For captured entries: the team repository and the commit.
  package var repository: String?
  package var commit: String?
  /// The follow-ups that it closes.
  package var closes: [Identifier]
  /// Co-authors.
  package var credits: [String]
  package var text: String

  package init(id: Identifier, kind: Kind = .highlight, text: String) {
    self.id = id
    self.kind = kind
    self.text = text
    (projects, tags, closes, credits) = ([], [], [], [])
  }

  /// The first line of the text, without the marks of a Markdown heading.
  package var headline: String { Self.headline(of: text) }

  /// What follows the headline.
  package var details: String {
    let lines = text.trimmed.lines
    return lines.dropFirst().joined(separator: "\n").trimmedLines
  }

  static func headline(of text: String) -> String {
    let first = text.trimmed.lines.first ?? ""
    let marks = first.prefix { $0 == "#" }.count
    let isHeading = (1...6).contains(marks) && first.dropFirst(marks).first == " "
    return (isHeading ? String(first.dropFirst(marks)) : first).trimmed
  }
}

extension String {
  /// The text without empty lines at either end; white space at the start of its first line stays.
  var trimmedLines: String {
    var lines = self.lines[...]
    while let first = lines.first, first.trimmed.isEmpty { lines.removeFirst() }
    while let last = lines.last, last.trimmed.isEmpty { lines.removeLast() }
    return lines.joined(separator: "\n")
  }
}
