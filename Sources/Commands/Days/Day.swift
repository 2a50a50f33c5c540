import ArgumentParser
import Git
import JournalKit
import JournalModel
import Publishing
import Terminal

/// Writes a day's own page.
struct Day: WritingCommand {
  static let configuration = CommandConfiguration(
    commandName: "day",
    abstract: "Write a day's own page: its opening words, who came, the evening.",
    discussion: """
      hackjournal day 1 --attended 26 --companies several -m "Introductions."
      hackjournal day 1 --evening "Food and beer at The Castle pub."
      """)

  @Argument(
    help: ArgumentHelp("The day: 2, 2011-03-23, today, yesterday, friday.", valueName: "day"))
  var dayArgument: Typed?

  @Option(name: .day, help: .day) var dayOption: Typed?

  @OptionGroup var page: PageOptions

  @Option(help: "Where it was, if not at the event's venue.") var venue: Typed?

  @Flag(name: .shortAndLong, help: "Edit the opening words.")
  var edit = false

  @OptionGroup var far: FarDayOptions
  @OptionGroup var writer: WriterOptions
  @OptionGroup var options: JournalOptions

  func validate() throws {
    if dayArgument != nil, dayOption != nil { throw ValidationError("Give the day once.") }
  }

  func run(in context: Context) throws {
    let day = (dayArgument ?? dayOption)?.text
    guard edit || venue != nil || !page.isEmpty else {
      throw UsageProblem(
        "Say what to write, such as -m TEXT.",
        hint: "to see the page: hackjournal show \(Shell.quoted(day ?? "today"))")
    }
    var journal = try context.openJournal(options)
    let date = try TypedTime(calendar: journal.snapshot.calendar, now: context.now()).date(day)
    if edit {
      try write(date, to: &journal, in: context)
    } else {
      // The words are in nobody's file.
      try CommandOutbox(context: context, options: options).keeping(
        command: words(of: date, in: context), as: "day-\(date)", of: journal.snapshot
      ) { try write(date, to: &journal, in: context) }
    }
    let page = try journal.snapshot.dayPage(date).values.first ?? DayPage()
    context.answer(
      json: options.json
        ? try JSON.answer(JSONObject(page, date: date, of: journal.snapshot.calendar)) : nil,
      receipts: [writer.receipt.line(date, path: Layout.dayPage(date))],
      "Wrote the page of \(Sentences.place(journal.event, date: date)).")
    try context.tell(ofUnnamedOn: page, of: journal.snapshot)
    try context.reportReading(of: journal.snapshot, under: ["days/\(date)"])
  }

  private func write(
    _ date: CalendarDate, to journal: inout Journal, in context: Context
  ) throws {
    try far.refuse(date, from: journal.snapshot.calendar, now: context.now())
    let authoring = try context.authoring(for: journal.snapshot)
    guard !edit else {
      return try editOpening(of: date, in: &journal, by: authoring, context: context)
    }
    try page.check()
    let plan = ChangeDay(date, picture: try page.picture(in: context)) { apply(to: &$0) }
    try journal.write(plan, by: authoring)
  }

  private func editOpening(
    of date: CalendarDate, in journal: inout Journal, by authoring: Authoring, context: Context
  ) throws {
    let picture = try page.picture(in: context)
    let present = try journal.snapshot.dayPage(date).values.first?.opening ?? ""
    let editor = OpeningInEditor(
      context: context, options: options, topic: Sentences.place(journal.event, date: date),
      name: "day-\(date)")
    let given = page.opening ?? ""
    try editor.edit(given.isEmpty ? present : given, by: authoring.settings.configuration) {
      opening in
      let plan = ChangeDay(date, picture: picture) { page in
        guard page.opening == present else {
          throw Explanation.changedMeanwhile("The page of \(date)")
        }
        apply(to: &page)
        page.opening = opening
      }
      try journal.write(plan, by: authoring)
    }
  }

  private func words(of date: CalendarDate, in context: Context) -> [String] {
    ["day", "\(date)"] + page.words(in: context) + (venue.map { ["--venue", $0.text] } ?? [])
      + (far.outside ? ["--outside"] : [])
  }

  private func apply(to page: inout DayPage) {
    self.page.apply(to: &page)
    page.venue = Typed.changed(page.venue, by: venue)
  }
}
