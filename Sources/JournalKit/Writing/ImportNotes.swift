internal import Git
package import JournalModel

/// Answers that are not there yet, as notes, and notes whose authors refuse by now; one commit.
package struct ImportNotes: Plan {
  private let answers: [Filed<AttendeeNote>]
  private let refused: Set<Identifier>

  /// Takes answers, and those of them whose authors do not want them published.
  package init(_ answers: [Filed<AttendeeNote>], refused: Set<Identifier>) {
    (self.answers, self.refused) = (answers, refused)
  }

  package func change(
    of journal: Snapshot
  ) throws -> (change: JournalChange, outcome: ImportOutcome<Filed<AttendeeNote>>) {
    let days = try journal.dates().map { try journal.notes(on: $0).unlessLost() }
    var outcome = ImportOutcome<Filed<AttendeeNote>>()
    outcome.problems = days.flatMap(\.problems)
    let unreadable = outcome.problems.compactMap { Layout.identifier(inName: $0.path) }
    let merge = NoteMerge(
      answers, refused: refused, known: days.flatMap(\.values),
      gone: try journal.identifiersOfHistory().union(unreadable),
      withholding: Withholding(try journal.roster()))
    (outcome.added, outcome.same, outcome.standing) = (merge.added, merge.same, merge.standing)
    var change = Self.change(adding: merge.added)
    for filed in merge.takenBack {
      guard let content = try journal.document(filed.path)?.content else { continue }
      outcome.changed.append(change.withdraw(filed, content: content))
    }
    return (change, outcome)
  }

  private static func change(adding notes: [Filed<AttendeeNote>]) -> JournalChange {
    let shown = notes.filter { !$0.value.isPrivate }
    let hidden = notes.filter(\.value.isPrivate)
    let count = notes.count
    var change = JournalChange(
      publicFiles: shown.map(\.file), privateFiles: hidden.map(\.file),
      subject: count == 0 ? "Import answers" : "Import \(count) \(count == 1 ? "note" : "notes")",
      identifiers: shown.map(\.value.id))
    // Who sees one branch does not learn of the notes of the other.
    change.privateWords = .init(subject: change.subject, identifiers: hidden.map(\.value.id))
    return change
  }
}

extension Filed<AttendeeNote> {
  fileprivate var file: FileChange { FileChange(path: path, text: value.content) }
}

extension JournalChange {
  /// Moves a public note to the private ref as it stands; the history of its branch still has it.
  mutating func withdraw(_ filed: Filed<AttendeeNote>, content: String) -> Filed<AttendeeNote> {
    publicFiles.append(FileChange(path: filed.path, text: nil))
    privateFiles.append(FileChange(path: filed.path, text: content))
    var withdrawn = filed
    withdrawn.value.isPrivate = true
    return withdrawn
  }
}
