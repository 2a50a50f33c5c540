/// One thing worth telling: a kind and a text, whose first line is the headline.
package struct Entry: Sendable, Equatable, Identifiable {
  /// Never changes; adding an entry whose identifier is there already adds nothing.
  package var id: Identifier
  /// Time at which it happened: orders inside the day, at whose beginning nil stands.
  package var at: EntryTime?
  /// Time at which it was written.
  package var recorded: Timestamp?
  /// Person who says it: a name, or the file name of somebody unnamed; nil if the file does not
  /// say.
  package var by: String?
  /// Highlight where nobody says another; need not be one that the event knows.
  package var kind: Kind
  /// In the words that people gave, not checked against anything.
  package var projects: [String]
  /// Those given beside the text, without `#`; the text can have more.
  package var tags: [String]
  /// For captured entries: the team repository and the commit.
  package var repository: String?
  /// The commit's full id; nil for an entry that a person typed.
  package var commit: String?
  /// The follow-ups of its own event that it closes.
  package var closes: [Identifier]
  /// Those of earlier events that it closes.
  package var closesEarlier: [EarlierFollowUp] = []
  /// Co-authors.
  package var credits: [String]
  /// Headline and all that follows, any Markdown, at most 64 KiB.
  package var text: String

  /// Takes what every entry has; times and author are set afterwards.
  package init(id: Identifier, kind: Kind = .highlight, text: String) {
    self.id = id
    self.kind = kind
    self.text = text
    (projects, tags, closes, credits) = ([], [], [], [])
  }
}

extension Entry {
  /// Those beside the text and those in it, as they are written.
  package var allTags: [String] {
    text.has(UInt8(ascii: "#")) ? tags + MarkedText(text).tags : tags
  }
}
