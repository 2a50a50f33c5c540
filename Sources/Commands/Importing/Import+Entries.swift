import Exchange
import Git
import JournalKit
import JournalModel
import Publishing
import Terminal

/// Entries of a file, and what is told of how it was read.
struct ReadEntries {
  let reading: EntryReading
  let account: ImportAccount.Reading
}

extension Import {
  func entries(of table: SheetTable, _ words: EntryReading.Setting) -> ReadEntries {
    ReadEntries(
      reading: EntryReading(SourceEntries(table), in: words),
      account: .init(of: table, for: self))
  }

  /// The same of the text or the JSON of a journal.
  func entries(of text: String, _ words: EntryReading.Setting) throws -> ReadEntries {
    try refuseColumns(of: file.text)
    let isJSON = JSONEntries.isOne(text)
    let source =
      isJSON ? try JSONEntries.entries(text, name: file.text) : JrnlText.entries(text)
    let sentence = isJSON ? "Read as entries in JSON." : "Read as entries of jrnl."
    return ReadEntries(
      reading: EntryReading(source, in: words),
      account: .init(kind: .entries, sentences: [sentence]))
  }

  /// The same of a folder of Markdown, or one such file.
  func entries(ofFolder path: String, _ words: EntryReading.Setting) throws -> ReadEntries {
    try refuseColumns(of: file.text)
    let folder = try MarkdownFolder(path)
    let files = Sentences.count(
      folder.source.entries.count + folder.source.leftOut.count, one: "Markdown file",
      many: "Markdown files")
    let others = folder.others.first.map { first in
      "Not taken: "
        + Sentences.count(folder.others.count, one: "other file", many: "other files")
        + ", such as \(VisibleText.line(first)); pictures stay where they are."
    }
    return ReadEntries(
      reading: EntryReading(folder.source, in: words),
      account: .init(
        kind: .entries, sentences: ["Read as entries: \(files)."] + [others].compactMap(\.self)))
  }

  /// Everything outside a file that tells what its entries mean.
  func entryWords(in context: Context, _ journal: Snapshot) throws -> EntryReading.Setting {
    let words = TypedTime(calendar: journal.calendar, now: context.now())
    let identity = try context.authoring(for: journal.repository).identity
    return .init(
      event: journal.event, words: words, day: try day.map { try words.date($0.text) },
      writer: try journal.publicName(of: identity.author), takesFarDays: far.outside)
  }

  func takeEntries(
    _ entries: ReadEntries, _ journal: inout Journal, _ context: Context
  ) throws {
    if checkIn { try refuse("--check-in", of: .entries, for: .attendees) }
    if isPublic { try refuse("--public", of: .entries, for: .notes) }
    let (reading, plan) = (entries.reading, ImportEntries(entries.reading.entries))
    let outcome =
      effect.dryRun
      ? try plan.change(of: journal.snapshot).outcome : try context.write(plan, to: &journal)
    let refused = outcome.refused.map { place, problem in
      Self.row(at: reading.places[place], because: problem)
    }
    let account = ImportAccount(
      of: self, reading: entries.account, leftOut: (reading.leftOut + refused).inOrder,
      in: context)
    try tell(outcome, by: account, of: journal.event)
  }

  private static func row(at place: SourcePlace, because problem: any Error) -> LeftOutRow {
    guard case RosterProblem.namesUnnamed(let name, _, _, let others) = problem else {
      let message = Explanation(of: problem).message
      guard case RosterProblem.severalAttendees = problem else {
        return LeftOutRow(at: place, message)
      }
      return LeftOutRow(at: place, message, as: "a name that several have")
    }
    return LeftOutRow(
      at: place,
      "names \(Choice.some([name] + others.map(\.name))), who \(others.isEmpty ? "is" : "are") not to be named",
      as: "naming somebody who is not to be named")
  }

  private func tell(
    _ outcome: ImportOutcome<Filed<Entry>>, by account: ImportAccount, of event: Event
  ) throws {
    if effect.dryRun { account.sayCounts(outcome, added: "", changed: nil, of: event) }
    account.sayReading()
    try account.tell(outcome, json: { EntryJSON($0).object }) { written in
      account.print(written.map { ("\($0.value.id)", $0.path) })
    }
    if !effect.dryRun { account.sayCounts(outcome, added: "", changed: nil, of: event) }
  }

  /// Columns are of tables.
  private func refuseColumns(of file: String) throws(UsageProblem) {
    if let kind, kind != .entries {
      throw UsageProblem(
        "\(file) has entries, and no \(kind.rawValue).", hint: "leave out --as \(kind.rawValue)")
    }
    guard map.isEmpty, conditions.isEmpty else {
      throw UsageProblem(
        "--map and --where are for the columns of CSV, and \(file) has none.",
        hint: "leave them out")
    }
  }
}

extension [LeftOutRow] {
  /// By file, then by line.
  fileprivate var inOrder: [LeftOutRow] {
    sorted { ($0.file ?? "", $0.line) < ($1.file ?? "", $1.line) }
  }
}
