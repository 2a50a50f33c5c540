import JournalKit
import JournalModel
import Terminal

/// Fate of an entry's commit that no ref reaches.
enum CommitFate: String {
  /// It was dropped, or replaced.
  case gone
  /// This clone does not have it: perhaps it was not fetched yet.
  case notHere = "not here"
}

extension List {
  /// Who, which project, and a rule between days for people; programs go on reading what they read.
  func printTable(
    _ found: ListedEntries, fates: [String: CommitFate], of journal: Snapshot, in context: Context
  ) throws {
    let names = try OrganiserNames(of: journal, for: found.entries.map(\.value))
    guard context.output.width != nil else {
      return context.output.long(
        table(found, fates, of: journal.event) { entry in
          open ? EntryRow.headlineWithNames(entry, names) : names.shown(entry.headline)
        })
    }
    let days = found.entries.map { filed in
      filed.date.map { Sentences.datedDay($0, of: journal.event) } ?? ""
    }
    let isRuled = Set(days).count > 1
    let table = table(found, fates, of: journal.event, hasDays: !isRuled) { entry in
      EntryRow.headlineWithNames(entry, names)
    }
    let rows = table.texts(on: context.output)
    context.output.long(
      isRuled
        ? RuledRows(rows, below: days).text(on: context.output) : rows.joined(separator: "\n"))
  }

  private func table(
    _ listed: ListedEntries, _ fates: [String: CommitFate], of event: Event, hasDays: Bool = true,
    words: (Entry) -> String
  ) -> Table {
    Table(
      listed.entries.map { filed in
        var cells = EntryRow.cells(filed, of: event)
        if !hasDays { cells[1] = "" }
        return cells + [
          commits ? Self.commit(of: filed.value, fates) : "",
          listed.leftOut.contains(filed.path) ? "left out" : "",
          words(filed.value),
        ]
      }, as: [.identifier, .plain, .plain, .kind, .identifier, .faint])
  }

  /// Such as `3f2a9c1`, `3f2a9c1 gone` or `3f2a9c1 not here`.
  private static func commit(of entry: Entry, _ fates: [String: CommitFate]) -> String {
    guard let commit = entry.commit else { return "" }
    return commit.prefix(7) + (fates[commit].map { " \($0.rawValue)" } ?? "")
  }
}
