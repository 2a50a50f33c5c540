internal import Git
package import JournalModel

/// Notes that are not there yet, all in one commit.
package struct ImportNotes: Plan {
  private let notes: [ImportedNote]

  package init(_ notes: [ImportedNote]) {
    self.notes = notes
  }

  /// Outcome of an import of notes.
  package struct NoteImportOutcome: Sendable {
    /// Those that were not there before.
    package var added: [Filed<AttendeeNote>] = []
    /// Those that were private, and whose authors have agreed by now.
    package var published: [Filed<AttendeeNote>] = []
    /// Those that everybody could read, and whose authors do not agree any more: private by now.
    package var takenBack: [Filed<AttendeeNote>] = []
    /// Number of notes that were there already; what a person changed in one since stays.
    package var same = 0
    /// Number of notes that were there once, and that somebody removed: they stay away.
    package var removed = 0
    /// Those that were to be public and name somebody who is not to be named: private instead.
    package var naming: [Identifier] = []
    /// Public notes in the words of somebody who does not agree by now, of an answer that the file
    /// does not have: they stay until a person removes them.
    package var standing: [Filed<AttendeeNote>] = []
    /// Notes of the journal that cannot be read, and are left as they are.
    package var problems: [FileProblem] = []
  }

  /// A note with its day, and what its author says of publishing it.
  package struct ImportedNote: Sendable {
    /// Whether it may be published.
    package enum Consent: Sendable {
      case given, refused
      /// Nobody asked.
      case unknown
    }

    package var note: AttendeeNote
    package let date: CalendarDate
    package var consent: Consent

    package init(_ note: AttendeeNote, on date: CalendarDate, consent: Consent) {
      (self.note, self.date, self.consent) = (note, date, consent)
    }
  }

  package func change(
    of journal: Snapshot
  ) throws -> (change: JournalChange, outcome: NoteImportOutcome) {
    let merge = try journal.merge(notes)
    var change = merge.change
    let count = merge.outcome.added.count
    change.subject =
      count == 0 ? "Import answers" : "Import \(count) \(count == 1 ? "note" : "notes")"
    return (change, merge.outcome)
  }
}

extension Snapshot {
  /// Outcome that the import would have.
  package func noteImportPlan(
    _ notes: [ImportNotes.ImportedNote]
  ) throws -> ImportNotes.NoteImportOutcome {
    try merge(notes).outcome
  }

  fileprivate func merge(_ notes: [ImportNotes.ImportedNote]) throws -> NoteMerge {
    var merge = NoteMerge(Withholding(try roster()))
    for date in try dates() {
      let found = try self.notes(on: date)
      merge.outcome.problems += found.problems
      merge.know(found)
    }
    let once = try identifiersOfHistory()
    merge.outcome.standing = merge.standing(beside: notes.settled)
    for imported in notes.settled {
      if let filed = merge.present(imported.note) {
        try merge.take(imported, over: filed, content: document(of: filed))
      } else if merge.isKnown(imported.note.id) || once.contains(imported.note.id) {
        merge.skip(imported)
      } else {
        merge.add(imported)
      }
    }
    return merge
  }

  /// The file of a note as it stands.
  func document(of filed: Filed<AttendeeNote>) throws -> String? {
    guard let tip = filed.value.isPrivate ? tips.privateTip : tips.publicTip else { return nil }
    return try repository.document(filed.path, in: tip.tree, as: .frontMatter)?.content
  }

  /// Whatever commits of the branch said that they added.
  private func identifiersOfHistory() throws -> Set<Identifier> {
    guard let tip = tips.publicTip else { return [] }
    var found: Set<Identifier> = []
    try repository.walk(HistoryRange(tips: [tip.id])) { _, bytes in
      for line in String(decoding: bytes, as: UTF8.self).lines where line.hasPrefix("Entry: ") {
        if let id = Identifier(line.dropFirst(7)) { found.insert(id) }
      }
      return true
    }
    return found
  }
}

extension [ImportNotes.ImportedNote] {
  /// Each note once, as its author said last; one who has refused once has refused.
  fileprivate var settled: [ImportNotes.ImportedNote] {
    var places: [Identifier: Int] = [:]
    var settled: [ImportNotes.ImportedNote] = []
    for imported in self {
      guard let place = places[imported.note.id] else {
        places[imported.note.id] = settled.count
        settled.append(imported)
        continue
      }
      guard imported.consent != .given else { continue }
      settled[place].consent = imported.consent
      settled[place].note.isPrivate = true
    }
    return settled
  }
}
