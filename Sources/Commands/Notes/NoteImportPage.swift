import Exchange
import JournalKit
import JournalModel

/// Account of an import of notes, in words.
struct NoteImportPage {
  let outcome: ImportNotes.NoteImportOutcome
  /// The notes to import that the file has, and the rows that were left out.
  let notes: AnswerNotes
  /// Whether a column has a time or a day.
  let saysWhen: Bool

  var leftOut: [LeftOutRow] { notes.leftOut }

  /// The notes that were written.
  var moved: [Filed<AttendeeNote>] { outcome.added + outcome.published + outcome.takenBack }

  /// Such as `9 new (7 public), 1 taken back, 3 the same, 0 left out`.
  var counts: String {
    let open = outcome.added.count { !$0.value.isPrivate }
    let others = [
      (outcome.published.count, "published"), (outcome.takenBack.count, "taken back"),
      (outcome.removed, "removed since"),
    ].filter { $0.0 > 0 }.map { ", \($0.0) \($0.1)" }.joined()
    return "\(outcome.added.count) new (\(open) public)\(others), \(outcome.same) the same, "
      + TableReading.leftOut(leftOut)
  }

  /// Sentences that the organiser should read before anything is published.
  var remarks: [String] {
    [withoutColumn, withoutTime, naming, takenBack, standing, unnamed, outside].compactMap { $0 }
  }

  private var standing: String? {
    guard !outcome.standing.isEmpty else { return nil }
    let ids = outcome.standing.map(\.value.id.description)
    return "Public still, of people who do not agree by now, and not in the file: "
      + "\(Choice.list(ids)); to take them out: hackjournal remove \(ids.joined(separator: " "))"
  }

  private var withoutColumn: String? {
    guard notes.publishing == .unknown, !outcome.added.isEmpty else { return nil }
    return "No column says whether they may be published, so all are private; if the form asked or "
      + "said so, import again with --map \"Column=publish\" or --public."
  }

  private var withoutTime: String? {
    guard !saysWhen, notes.day == nil, let date = outcome.added.first?.date else { return nil }
    return "No column says when: all are taken for \(date); -d says another day, or --map "
      + "\"Column=time\"."
  }

  /// Notes that no summary of a day will have.
  private var outside: String? {
    let calendar = notes.words.calendar
    let dates = outcome.added.compactMap(\.date).filter { !calendar.contains($0) }
    guard let date = dates.first else { return nil }
    let count = Sentences.count(dates.count, one: "note is", many: "notes are")
    return "\(count) of no day of the event, such as \(date): -d says what day they are about."
  }

  private var naming: String? {
    guard !outcome.naming.isEmpty else { return nil }
    let ids = outcome.naming.map(\.description)
    return "private, for they name somebody who is not to be named: \(Choice.list(ids))"
  }

  private var takenBack: String? {
    guard !outcome.takenBack.isEmpty else { return nil }
    return "Taken back are notes whose authors do not agree any more: they are private, and git's "
      + "history still has them."
  }

  /// Public words of people whom a summary does not name.
  private var unnamed: String? {
    let people = outcome.added.filter { !$0.value.isPrivate }.compactMap { filed in
      notes.roster.attendees.first { $0.key == filed.value.about && $0.named != .yes }
    }
    guard let first = people.first else { return nil }
    let count = Sentences.count(people.count, one: "note is", many: "notes are")
    return "\(count) of people who are not to be named, so summaries leave them out; where they "
      + "agreed: \(Remedy.naming(first.key))"
  }
}
