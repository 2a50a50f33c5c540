import ArgumentParser
import Foundation
import JournalKit
import JournalModel
import Publishing
import Terminal

/// Puts a day's entries in order for the summary.
struct Arrange: WritingCommand {
  static let configuration = CommandConfiguration(
    commandName: "arrange",
    abstract: "Put a day's entries in order for the summary, and leave some out.",
    discussion: """
      hackjournal arrange                              today's entries, in the editor
      hackjournal arrange 1 --leave-out k7f3 h2xv      they stay in the journal
      hackjournal arrange 1 --show p6j3 --under demo   first under another heading

      The order is in the day's page. What comes later stands last under its heading.
      """)

  @Argument(
    help: ArgumentHelp("The day: 2, 2011-03-23, today, yesterday, friday.", valueName: "day"))
  var dayArgument: Typed?

  @Option(name: .day, help: .day) var dayOption: Typed?
  @OptionGroup var arranging: ArrangingOptions

  @Option(
    name: .letter("F"),
    help:
      "Take the lines from a file; `-` is standard input. What it does not name stays as it is.")
  var file: Typed?

  @OptionGroup var writer: WriterOptions
  @OptionGroup var options: JournalOptions

  func validate() throws {
    if dayArgument != nil, dayOption != nil { throw ValidationError("Give the day once.") }
    if file != nil, !arranging.isEmpty {
      throw ValidationError("Arrange by -F, or by --show and --leave-out.")
    }
  }

  func run(in context: Context) throws {
    var journal = try context.openJournal(options)
    let date = try date(in: journal.snapshot, context)
    let (arrangement, problems) = try journal.snapshot.arrangement(of: date)
    context.report(problems)
    guard !arrangement.entries.isEmpty else {
      throw Refusal(
        code: .noEntries,
        message: "\(Sentences.place(journal.event, date: date)) has no entries to arrange.",
        hint: "see `hackjournal list`")
    }
    let authoring = try context.authoring(for: journal.repository)
    if !arranging.isEmpty {
      let event = journal.event
      try journal.write(
        ArrangeDay(date) { try arranging.request(over: $0, in: event) }, by: authoring)
    } else if let file = file ?? (context.input.isTerminal ? nil : Typed("-")) {
      try arrange(date, by: file, in: &journal, authoring: authoring, context: context)
    } else {
      let place = CommandOutbox(context: context, options: options)
      try ArrangingInEditor(date: date, arrangement: arrangement, place: place)
        .run(in: &journal, authoring)
    }
    try answer(date, in: journal.snapshot, context: context)
  }

  /// The day that was named, else that of the first entry that was, else today.
  private func date(in journal: Snapshot, _ context: Context) throws -> CalendarDate {
    let words = TypedTime(calendar: journal.calendar, now: context.now())
    let named = (arranging.show + arranging.leaveOut).first
    guard dayArgument == nil, dayOption == nil, let named,
      case .entry(let filed) = try journal.identified(named.text), let date = filed.date
    else { return try words.date((dayArgument ?? dayOption)?.text) }
    return date
  }

  private func arrange(
    _ date: CalendarDate, by file: Typed, in journal: inout Journal, authoring: Authoring,
    context: Context
  ) throws {
    let place = CommandOutbox(context: context, options: options)
    let content = try place.reading { try context.text(of: file, atMost: 1 << 20) }
    guard !ArrangementWords.isEmpty(content) else { throw Self.nothing }
    do {
      try journal.write(
        ArrangeDay(date) { try ArrangementWords(content, of: $0).requestOfNamed }, by: authoring)
    } catch {
      guard file.text == "-" else { throw error }
      let text = UnsavedText(
        content, named: Outbox.nameOfArrangement(date, suffix: context.suffix()),
        takenBy: place.command("arrange \(date)"), isTyped: false)
      throw place.keep(text, because: error)
    }
    place.clear(file)
  }

  /// The file says nothing.
  private static let nothing = Refusal.nothingSaid(
    hint: "give --show or --leave-out, or write identifiers in their order, a line each")

  private func answer(
    _ date: CalendarDate, in journal: Snapshot, context: Context
  ) throws {
    let page = try journal.dayPage(date).values.first ?? DayPage()
    if options.json {
      let number = journal.calendar.contains(date) ? journal.calendar.number(of: date) : nil
      context.output.receipt(try JSON.text(DayPageJSON(page, date: date, number: number)))
    } else {
      context.output.receipt(writer.receipt.line(date, path: Layout.dayPage(date)))
    }
    let arrangement = try journal.arrangement(of: date).arrangement
    let left = arrangement.leftOut.count
    let hidden = arrangement.sections.filter { $0.heading == nil }.flatMap(\.entries).count
    let shown = arrangement.entries.count - left - hidden
    context.output.say(
      "Arranged \(Sentences.place(journal.event, date: date)): \(shown) shown, \(left) left out"
        + (hidden > 0 ? ", \(hidden) of hidden kinds." : "."))
    context.mentionOutbox(journal)
  }
}
