internal import Git
package import JournalModel

/// A new entry of a day, with the files that are kept beside it, in one commit.
package struct AddEntry: Plan {
  private let entry: Entry
  private let date: CalendarDate
  private let origin: Provenance
  private let attachments: [NewAttachment]

  /// Takes an entry for a day; refuses one whose text says nothing or too much.
  package init(
    _ entry: Entry, on date: CalendarDate, origin: Provenance = .new,
    attachments: [NewAttachment] = []
  ) throws(JournalProblem) {
    try JournalProblem.check(entry.text)
    (self.entry, self.date, self.origin) = (entry, date, origin)
    self.attachments = attachments
  }

  /// A file whose identifier is there already is not added again: repeating is safe.
  package func change(
    of journal: Snapshot
  ) throws -> (change: JournalChange, outcome: Filed<Entry>) {
    var entry = entry
    try journal.withhold(&entry)
    if origin == .file, let present = try journal.everyEntry(.any([entry.id])).values.first {
      guard present.value.text == entry.text.trimmedLines else {
        throw JournalProblem.identifierTaken(entry.id, path: present.path)
      }
      return (JournalChange(subject: ""), present)
    }
    let path = Layout.entry(entry, on: date)
    let attached = Snapshot.changes(attaching: attachments, to: path)
    var change = JournalChange(
      publicFiles: [.init(path: path, text: entry.content)] + attached,
      subject: "Add \(entry.kind): \(entry.headline)", identifiers: [entry.id])
    for (file, attachment) in zip(attached, attachments) {
      change.sources[file.path] = attachment.name
    }
    return (change, Filed(value: entry, path: path, date: date))
  }
}
