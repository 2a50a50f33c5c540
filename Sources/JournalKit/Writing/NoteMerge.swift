internal import Git
internal import JournalModel

/// A journal's notes and answers that become part of them.
struct NoteMerge {
  private(set) var change = JournalChange(subject: "")
  var outcome = ImportNotes.NoteImportOutcome()
  private var notes: [Identifier: Filed<AttendeeNote>] = [:]
  /// By attendee and text: an attendee's file can have got another name since.
  private var texts: [[String]: Filed<AttendeeNote>] = [:]
  /// The identifiers in the names of files that cannot be read.
  private var unreadable: Set<Identifier> = []
  private let withholding: Withholding

  init(_ withholding: Withholding) {
    self.withholding = withholding
  }

  /// Takes the notes that a day has.
  mutating func know(_ found: Found<Filed<AttendeeNote>>) {
    for filed in found.values {
      notes[filed.value.id] = filed
      texts[[filed.value.about, filed.value.text.trimmedLines]] = filed
    }
    unreadable.formUnion(found.problems.compactMap { Layout.identifier(inName: $0.path) })
  }

  /// The note that an answer became before.
  func present(_ note: AttendeeNote) -> Filed<AttendeeNote>? {
    notes[note.id] ?? texts[[note.about, note.text.trimmedLines]]
  }

  /// The public notes in the words of those who refuse, which none of the answers is.
  func standing(beside answers: [ImportNotes.ImportedNote]) -> [Filed<AttendeeNote>] {
    let refusing = Set(
      answers.filter { $0.consent == .refused }.map { [$0.note.about, $0.note.by] })
    let answered = Set(answers.compactMap { present($0.note)?.path })
    return notes.values.filter { filed in
      let note = filed.value
      return !note.isPrivate && refusing.contains([note.about, note.by])
        && !answered.contains(filed.path)
    }
    .sorted { $0.path < $1.path }
  }

  /// Whether a file that cannot be read has that identifier.
  func isKnown(_ id: Identifier) -> Bool { unreadable.contains(id) }

  /// Leaves a note as it is, or away.
  mutating func skip(_ imported: ImportNotes.ImportedNote) {
    if isKnown(imported.note.id) { outcome.same += 1 } else { outcome.removed += 1 }
  }

  /// Does what an author says by now of a note that is there; `content` is its file.
  mutating func take(
    _ imported: ImportNotes.ImportedNote, over filed: Filed<AttendeeNote>, content: String?
  ) {
    let isPublished = imported.consent == .given && filed.value.isPrivate && !names(filed.value)
    let isTakenBack = imported.consent == .refused && !filed.value.isPrivate
    guard let content, isPublished || isTakenBack else {
      outcome.same += 1
      return
    }
    let moved = change.move(filed, content: content)
    if isPublished { outcome.published.append(moved) } else { outcome.takenBack.append(moved) }
  }

  /// Adds a new note; one that would name somebody unnamed is private.
  mutating func add(_ imported: ImportNotes.ImportedNote) {
    var note = imported.note
    if !note.isPrivate {
      withholding.apply(to: &note)
      if names(note) {
        note = imported.note
        note.isPrivate = true
        outcome.naming.append(note.id)
      }
    }
    let filed = Filed(
      value: note, path: Layout.note(note, on: imported.date), date: imported.date)
    change.add(filed)
    outcome.added.append(filed)
  }

  private func names(_ note: AttendeeNote) -> Bool {
    do throws(RosterProblem) {
      try withholding.refuseNames(in: [note.text])
      return false
    } catch {
      return true
    }
  }
}

extension JournalChange {
  /// Puts a new note where it belongs.
  mutating func add(_ filed: Filed<AttendeeNote>) {
    let file = FileChange(path: filed.path, text: NoteFile.content(of: filed.value))
    guard !filed.value.isPrivate else { return privateFiles.append(file) }
    publicFiles.append(file)
    identifiers.append(filed.value.id)
  }

  /// Moves a note from one ref to the other as it stands; the history of the first still has it.
  mutating func move(_ filed: Filed<AttendeeNote>, content: String) -> Filed<AttendeeNote> {
    let (removed, added) = (
      FileChange(path: filed.path, text: nil), FileChange(path: filed.path, text: content)
    )
    publicFiles.append(filed.value.isPrivate ? added : removed)
    privateFiles.append(filed.value.isPrivate ? removed : added)
    if filed.value.isPrivate { identifiers.append(filed.value.id) }
    var note = filed.value
    note.isPrivate.toggle()
    return Filed(value: note, path: filed.path, date: filed.date)
  }
}
