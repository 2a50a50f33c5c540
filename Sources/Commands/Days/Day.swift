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

  @Option(
    name: .letter("m"), parsing: .singleValue,
    help: "The words that open the day; several make paragraphs.")
  var message: [Typed] = []

  @Option(help: "A title for the day.") var title: Typed?
  @Option(help: "Where it was, if not at the event's venue.") var venue: Typed?
  @Option(help: "How many attended: a number, or words such as \"about 150\".")
  var attended: Typed?
  @Option(help: "How many took part online, beside those.") var online: Typed?
  @Option(help: "From how many companies.") var companies: Typed?
  @Option(help: "From how many universities.") var universities: Typed?
  @Option(help: "From how many countries.") var countries: Typed?
  @Option(help: "What the evening brings.") var evening: Typed?
  @Option(help: "The words that end the day.") var closing: Typed?

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
    guard hasChanges else {
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
        command: words(of: date), as: "day-\(date)", of: journal.snapshot
      ) { try write(date, to: &journal, in: context) }
    }
    let page = try journal.snapshot.dayPage(date).values.first ?? DayPage()
    context.output.receipt(
      options.json
        ? try JSON.answer(JSONObject(page, date: date, of: journal.snapshot.calendar))
        : writer.receipt.line(date, path: Layout.dayPage(date)))
    context.output.say("Wrote the page of \(Sentences.place(journal.event, date: date)).")
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
    let opening = message.isEmpty ? nil : message.map(\.text).joined(separator: "\n\n")
    if let opening, !opening.isEmpty { try JournalProblem.check(opening) }
    let plan = ChangeDay(date) { page in
      apply(to: &page)
      if let opening { page.opening = opening }
    }
    try journal.write(plan, by: authoring)
  }

  /// Whatever goes wrong, the words are kept.
  private func editOpening(
    of date: CalendarDate, in journal: inout Journal, by authoring: Authoring, context: Context
  ) throws {
    let editor = Editor(context: context, configuration: authoring.settings.configuration)
    let present = try journal.snapshot.dayPage(date).values.first?.opening ?? ""
    let given = message.map(\.text).joined(separator: "\n\n")
    let topic = Sentences.place(journal.event, date: date)
    try CommandOutbox(context: context, options: options).editing(
      { try editor.edit(given.isEmpty ? present : given, about: topic) },
      as: { words, _ in
        UnsavedText(
          words, named: "day-\(date)-\(context.suffix()).txt", for: nil, isTyped: true)
      }
    ) { opening in
      if !opening.isEmpty { try JournalProblem.check(opening) }
      let plan = ChangeDay(date) { page in
        guard page.opening == present else {
          throw Explanation.changedMeanwhile("The page of \(date)")
        }
        apply(to: &page)
        page.opening = opening
      }
      try journal.write(plan, by: authoring)
    }
  }

  private func words(of date: CalendarDate) -> [String] {
    let values = [
      ("--title", title), ("--venue", venue), ("--attended", attended), ("--online", online),
      ("--companies", companies),
      ("--universities", universities), ("--countries", countries), ("--evening", evening),
      ("--closing", closing),
    ]
    return ["day", "\(date)"] + message.flatMap { ["-m", $0.text] }
      + values.flatMap { name, value in value.map { [name, $0.text] } ?? [] }
      + (far.outside ? ["--outside"] : [])
  }

  private var hasChanges: Bool {
    edit || !message.isEmpty
      || [title, venue, attended, online, companies, universities, countries, evening, closing]
        .contains { $0 != nil }
  }

  /// An empty value takes the present one away.
  private func apply(to page: inout DayPage) {
    page.title = Typed.changed(page.title, by: title)
    page.venue = Typed.changed(page.venue, by: venue)
    page.evening = Typed.changed(page.evening, by: evening)
    page.closing = Typed.changed(page.closing, by: closing)
    if let attended { page.attended = HeadCount(attended.text) }
    if let online { page.online = HeadCount(online.text) }
    if let companies { page.companies = HeadCount(companies.text) }
    if let universities { page.universities = HeadCount(universities.text) }
    if let countries { page.countries = HeadCount(countries.text) }
  }
}
