import JournalKit

/// What an import of notes did, in words.
struct NoteImportReport {
  let outcome: Journal.NoteImportOutcome
  let leftOut: [LeftOutRow]
  let roster: Roster
  /// Whether a column asks for the consent to publish.
  let asks: Bool

  /// Such as `9 new (7 public), 1 taken back, 3 the same, 0 left out`.
  var counts: String {
    let open = outcome.added.count { !$0.value.isPrivate }
    let back = outcome.takenBack.isEmpty ? "" : ", \(outcome.takenBack.count) taken back"
    return "\(outcome.added.count) new (\(open) public)\(back), \(outcome.same) the same, "
      + SheetReport.leftOut(leftOut)
  }

  /// What the organiser should know before anything is published.
  var remarks: [String] {
    [withoutColumn, naming, takenBack, unnamed].compactMap { $0 }
  }

  private var withoutColumn: String? {
    guard !asks, !outcome.added.isEmpty, outcome.added.allSatisfy(\.value.isPrivate) else {
      return nil
    }
    return "No column says whether they may be published, so all are private: "
      + "--map \"Column=publish\", or --public if the form said so."
  }

  private var naming: String? {
    guard !outcome.naming.isEmpty else { return nil }
    let ids = outcome.naming.map(\.description)
    return "private, for they name somebody who is not to be named: \(ErrorReport.list(ids))"
  }

  private var takenBack: String? {
    guard !outcome.takenBack.isEmpty else { return nil }
    return "Taken back are notes of which somebody says no by now: they are private, and git's "
      + "history still has them."
  }

  /// Public words of people whom a summary does not name.
  private var unnamed: String? {
    let people = outcome.added.filter { !$0.value.isPrivate }.compactMap { filed in
      roster.attendees.first { $0.key == filed.value.about && $0.named != .yes }
    }
    guard let first = people.first else { return nil }
    let count = Sentences.count(people.count, "note is", "notes are")
    return "\(count) of people who are not to be named, so summaries leave them out; where they "
      + "agreed: hackjournal attendee edit \(first.key) --named yes"
  }
}

/// The same for programs.
struct NoteImportTree: Encodable {
  private let schema = 1
  private let added, takenBack: [NoteTree]
  private let same: Int
  private let naming: [String]
  private let leftOut: [LeftOutTree]
  private let dryRun: Bool?

  private enum CodingKeys: String, CodingKey {
    case schema, added, same, naming
    case takenBack = "taken-back"
    case leftOut = "left-out"
    case dryRun = "dry-run"
  }

  /// `dryRun` is nil where everything was written.
  init(_ report: NoteImportReport, dryRun: Bool?) {
    let outcome = report.outcome
    added = outcome.added.map { NoteTree($0, schema: nil) }
    takenBack = outcome.takenBack.map { NoteTree($0, schema: nil) }
    (same, naming) = (outcome.same, outcome.naming.map(\.description))
    leftOut = report.leftOut.map(LeftOutTree.init)
    self.dryRun = dryRun
  }
}
