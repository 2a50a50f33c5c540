import JournalKit
import JournalModel
import Publishing
import Terminal

/// Entries and notes of today, and what nobody else has yet.
struct TodayPage: Encodable {
  private let schema = 1
  private let event, today: String
  private let day: Int?
  private let entries: [EntryJSON]
  private let notes: Int
  private let ahead, behind: Int?
  private let outbox: [String]
  /// The files that cannot be read.
  let unreadable: [FileProblem]
  private let table: Table
  private let place, pushed: String

  private enum CodingKeys: String, CodingKey {
    case schema, event, today, day, entries, notes, ahead, behind, outbox
  }

  init(_ journal: Snapshot, context: Context) throws {
    let calendar = journal.calendar
    let date = calendar.date(of: context.now())
    let found = try journal.entries(on: date)
    let written = try journal.notes(on: date)
    let push = try PushState(journal)
    event = journal.event.name
    today = date.description
    day = calendar.contains(date) ? calendar.number(of: date) : nil
    place = Sentences.standing(of: journal.event, on: date)
    entries = try EntryJSON.answers(of: found.values, in: journal)
    notes = written.values.count
    unreadable = found.problems + written.problems
    (ahead, behind, pushed) = (push.ahead, push.behind, push.text)
    outbox = context.outbox(of: journal).waiting.map(\.path)
    table = Table(
      found.values.map { filed in
        let entry = filed.value
        return [
          entry.id.description, calendar.time(of: entry.at)?.description ?? "",
          entry.kind.description, entry.headline,
        ]
      }, as: [.identifier, .plain, .kind])
  }

  /// Whether nothing was written today.
  var isEmpty: Bool { entries.isEmpty && notes == 0 }

  /// The same for people.
  func text(on output: Output) -> String {
    let notes = notes == 0 ? [] : ["Notes:  \(Sentences.count(notes, one: "note", many: "notes"))"]
    let blocks = [
      [output.broken([Span(VisibleText.line("\(event): \(place)"), as: .title)])],
      entries.isEmpty ? [] : [table.text(on: output)],
      (notes + ["Pushed: \(pushed)"]).map { output.broken([Span($0)]) },
    ]
    return blocks.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }
      .joined(separator: "\n\n")
  }
}
