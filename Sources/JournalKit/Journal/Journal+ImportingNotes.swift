internal import Git

extension Journal {
  /// What an import of notes did.
  package struct NoteImportOutcome: Sendable {
    /// Those that were not there before.
    package var added: [Filed<AttendeeNote>] = []
    /// Those that everybody could read, and whose authors say no by now: on the private ref.
    package var takenBack: [Filed<AttendeeNote>] = []
    /// How many were there already; what a person changed in one since stays.
    package var same = 0
    /// Those that were to be public and name somebody who is not to be named: private instead.
    package var naming: [Identifier] = []
  }

  /// A note with its day, and whether its author took back the consent to publish it.
  package struct ImportedNote: Sendable {
    package let note: AttendeeNote
    package let date: CalendarDate
    package let isRefused: Bool

    package init(_ note: AttendeeNote, on date: CalendarDate, isRefused: Bool) {
      (self.note, self.date, self.isRefused) = (note, date, isRefused)
    }
  }

  /// Adds notes that are not there yet, all in one commit.
  package mutating func importNotes(
    _ notes: [ImportedNote], _ authoring: Authoring
  ) throws -> NoteImportOutcome {
    try write(authoring) { journal in
      var change = JournalChange(subject: "")
      let outcome = try journal.takeNotes(notes, into: &change)
      let count = outcome.added.count
      change.subject =
        count == 0 ? "Take back notes" : "Import \(count) \(count == 1 ? "note" : "notes")"
      return (change, outcome)
    }
  }

  /// What `importNotes` would do.
  package func noteImportPlan(_ notes: [ImportedNote]) throws -> NoteImportOutcome {
    var change = JournalChange(subject: "")
    return try takeNotes(notes, into: &change)
  }

  private func takeNotes(
    _ notes: [ImportedNote], into change: inout JournalChange
  ) throws -> NoteImportOutcome {
    let all = try dates().flatMap { try self.notes(on: $0).values }
    var present = Dictionary(all.map { ($0.value.id, $0) }) { first, _ in first }
    let withholding = Withholding(try roster())
    var outcome = NoteImportOutcome()
    for imported in notes {
      if let filed = present[imported.note.id] {
        outcome.same += 1
        guard imported.isRefused, !filed.value.isPrivate else { continue }
        outcome.same -= 1
        outcome.takenBack.append(try takeBack(filed, in: &change))
      } else {
        let filed = Self.filed(imported, withholding, &outcome)
        change.add(filed)
        present[filed.value.id] = filed
      }
    }
    return outcome
  }

  /// A new note; one that would name somebody unnamed is private.
  private static func filed(
    _ imported: ImportedNote, _ withholding: Withholding, _ outcome: inout NoteImportOutcome
  ) -> Filed<AttendeeNote> {
    var note = imported.note
    if !note.isPrivate {
      do throws(JournalProblem) {
        withholding.apply(to: &note)
        try withholding.refuseNames(in: [note.text])
      } catch {
        note = imported.note
        note.isPrivate = true
        outcome.naming.append(note.id)
      }
    }
    let filed = Filed(
      value: note, path: Layout.note(note, on: imported.date), date: imported.date)
    outcome.added.append(filed)
    return filed
  }

  /// Moves a note to the private ref as it stands; the branch's history still has it.
  private func takeBack(
    _ filed: Filed<AttendeeNote>, in change: inout JournalChange
  ) throws -> Filed<AttendeeNote> {
    var note = filed.value
    note.isPrivate = true
    if let content = try document(filed.path, as: .frontMatter)?.content {
      change.publicFiles.append(.init(path: filed.path, text: nil))
      change.privateFiles.append(.init(path: filed.path, text: content))
    }
    return Filed(value: note, path: filed.path, date: filed.date)
  }
}

extension JournalChange {
  /// Puts a new note where it belongs.
  fileprivate mutating func add(_ filed: Filed<AttendeeNote>) {
    let file = FileChange(path: filed.path, text: NoteFile.content(of: filed.value))
    guard !filed.value.isPrivate else { return privateFiles.append(file) }
    publicFiles.append(file)
    identifiers.append(filed.value.id)
  }
}
