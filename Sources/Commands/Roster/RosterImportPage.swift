import Exchange
import JournalKit
import JournalModel

/// Account in words of what an import read, took and left.
struct RosterImportPage {
  let sheet: RosterSheet
  let outcome: ImportAttendees.ImportOutcome

  /// Such as `12 new, 3 changed, 161 the same, 4 left out (refunded)`.
  var counts: String {
    let again = outcome.repeated > 0 ? ", \(outcome.repeated) in the file again" : ""
    return "\(outcome.added.count) new, \(outcome.changed.count) changed, \(outcome.same.count) "
      + "the same\(again), \(TableReading.leftOut(sheet.leftOut))"
  }

  /// The statuses of those who were taken, with numbers: a word that means that somebody does not
  /// come, and that we do not know, is to be seen. Nil without such a column.
  var statuses: String? {
    guard !sheet.statuses.isEmpty else { return nil }
    let counts = Dictionary(sheet.statuses.map { ($0, 1) }, uniquingKeysWith: +)
      .sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    let words = counts.map { "\($0.value) \(VisibleText.line($0.key))" }
    return "Taken by status: \(words.joined(separator: ", "))"
  }

  /// The number of new attendees who did not say whether their names may be published, as a
  /// sentence; nil if all did.
  var consent: String? {
    let open = outcome.added.count { $0.named == .open }
    guard open > 0 else { return nil }
    return
      "\(open) of \(Sentences.count(outcome.added.count, one: "attendee", many: "attendees")) did not say "
      + "whether their names may be published: counted, not named."
  }
}
