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
    let place = CommandOutbox(context: context, options: options)
    var form = try place.reading { try self.form(in: context) }
    form.say(.day, (dayArgument ?? dayOption)?.text)
    try place.keeping(&form, insteadOf: file, as: { .arrangement($0, in: context) }) { form in
      try arrange(by: form, in: place)
    }
    place.clear(file)
  }

  /// Empty where options or the editor say the lines.
  private func form(in context: Context) throws -> TextForm {
    let empty = TextForm(.arrange, id: TextForm.noIdentifier, now: context.now())
    guard arranging.isEmpty, let file = file ?? (context.input.isTerminal ? nil : Typed("-")) else {
      return empty
    }
    let content = try context.text(of: file, atMost: 1 << 20)
    var form = try TextForm(content, for: .arrange, id: empty.id, now: empty.now)
    if file.text == "-" { form.take(content, from: .standardInput) }
    return form
  }

  private func arrange(by form: TextForm, in place: CommandOutbox) throws {
    let context = place.context
    var journal = try context.openJournal(options)
    let date = try date(form, in: journal.snapshot)
    let (arrangement, problems) = try journal.snapshot.arrangement(of: date)
    context.report(problems)
    guard !arrangement.entries.isEmpty else {
      throw Explanation(
        code: .noEntries,
        "\(Sentences.place(journal.event, date: date)) has no entries to arrange.",
        hint: "see `hackjournal list`")
    }
    if !arranging.isEmpty {
      let event = journal.event
      let plan = ArrangeDay(date) {
        try ArrangementWords(arranging, of: $0, in: event).requestOfNamed
      }
      try context.write(plan, to: &journal)
    } else if form.source != nil {
      try ArrangementWords.check(
        form.text,
        hint: "give --show or --leave-out, or write identifiers in their order, a line each")
      let plan = ArrangeDay(date) { try ArrangementWords(form.text, of: $0).requestOfNamed }
      try context.write(plan, to: &journal)
    } else {
      try ArrangingInEditor(date: date, arrangement: arrangement, place: place).run(in: &journal)
    }
    try answer(date, from: arrangement, in: journal.snapshot, context: context)
  }

  /// The day that was named, else that of the first entry that was, else today.
  private func date(_ form: TextForm, in journal: Snapshot) throws -> CalendarDate {
    guard form[.day] == nil, let named = (arranging.show + arranging.leaveOut).first,
      case .entry(let filed) = try journal.identified(named.text), let date = filed.date
    else { return try form.moment(in: journal.calendar).date }
    return date
  }

  private func answer(
    _ date: CalendarDate, from former: Arrangement, in journal: Snapshot, context: Context
  ) throws {
    let page = try journal.dayPage(date).values.first ?? DayPage()
    let arrangement = try journal.arrangement(of: date).arrangement
    let left = arrangement.leftOut.count
    let hidden = arrangement.sections.filter { $0.heading == nil }.flatMap(\.entries).count
    let shown = arrangement.entries.count - left - hidden
    let verb = arrangement.isSame(as: former) ? "Nothing was moved in" : "Arranged"
    context.answer(
      json: options.json
        ? try JSON.answer(JSONObject(page, date: date, of: journal.calendar)) : nil,
      receipts: [writer.receipt.line(date, path: Layout.dayPage(date))],
      "\(verb) \(Sentences.place(journal.event, date: date)): \(shown) shown, \(left) left out"
        + (hidden > 0 ? ", \(hidden) of hidden kinds." : "."))
    context.mentionOutbox(journal)
  }
}
