package import JournalModel

/// An entry as a whole file: what the outbox keeps and what `add -F` takes.
package struct EntryInOutbox: WholeFile, Sendable {
  /// With the file's own identifier if it has one, so that adding it again adds nothing.
  package let entry: Entry

  /// Reads a file that begins with front matter of ours; nil for any other text. Refuses a note,
  /// which may be private.
  package init?(_ content: String, fallback: Identifier, zone: Zone) throws(UnreadableFields) {
    guard OutboxFile.hasFields(content, of: EntryFile.order) else { return nil }
    guard !OutboxFile.hasFields(content, of: ["about"]) else {
      throw .ofNote
    }
    entry = try OutboxFile.reading { () throws(FormatError) in
      try EntryFile.entry(content, fallback: fallback, zone: zone)
    }
  }

  /// Takes an entry that could not be saved.
  package init(_ entry: Entry) {
    self.entry = entry
  }

  package func content(takenBy command: String) -> String {
    OutboxFile.content(EntryFile.content(of: entry), takenBy: command)
  }

  package func fileName(on date: CalendarDate) -> String {
    Layout.entry(entry, on: date).split(separator: "/").last.map(String.init) ?? "entry.md"
  }
}
