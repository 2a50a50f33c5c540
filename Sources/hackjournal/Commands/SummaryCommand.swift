import ArgumentParser
import Git
import JournalKit
import Publishing

/// Writes up a day or the whole event.
struct SummaryCommand: RehearsingCommand {
  static let configuration = CommandConfiguration(
    commandName: "summary",
    abstract: "Write up a day, ready to publish.",
    discussion: """
      hackjournal summary --day 1
      hackjournal summary --all --format text
      hackjournal summary yesterday -o post.md
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case markdown, text, json
  }

  @Argument(
    help: ArgumentHelp(
      "The day; today during the event, else its last day with entries.", valueName: "day"))
  var dayArgument: Typed?

  @Option(name: .day, help: .day) var dayOption: Typed?

  @Flag(help: "The whole event.") var all = false

  @Option(help: "The form; markdown if left out.") var format: Format?

  @Flag(help: "With private notes and all names; not for publication.") var includePrivate = false

  @Flag(name: .customLong("no-title"), help: "Without the title, for blogs that have their own.")
  var leavesTitle = false

  @Option(
    name: .letter("o"),
    help: "Write to a file; one that a person changed since is not overwritten.")
  var output: Typed?

  @OptionGroup var rehearsal: RehearsalOptions
  @OptionGroup var options: JournalOptions

  func validate() throws {
    let ways = [dayArgument != nil, dayOption != nil, all].filter { $0 }
    if ways.count > 1 { throw ValidationError("Give one day, or --all.") }
    if options.json, let format, format != .json {
      throw ValidationError("--json is --format json.")
    }
    if output?.text.isEmpty ?? false { throw ValidationError("-o is empty: name a file.") }
    if rehearsal.dryRun, file == nil {
      throw ValidationError("--dry-run needs -o FILE: nothing is written without it.")
    }
  }

  func run(in context: Context) throws {
    let journal = try context.openJournal(options)
    let scope = try scope(in: journal, context)
    let attendees = try journal.attendees()
    let outcome = try journal.summary(
      of: scope, for: includePrivate ? .organisers : .everybody, among: attendees)
    let page = try page(outcome.summary)
    if !includePrivate { try PublishedPage(attendees.values).check(page) }
    if file == nil { show(page, in: context) }
    report(outcome, in: context)
    warnOfUnknownNames(outcome.unknownNames, context)
    try context.reportReading(of: journal, under: SummaryFolders.paths(of: scope))
    guard let file else { return }
    try SummaryFile(path: context.absolute(file.text), name: file.text)
      .write(page, form: form, tree: journal.treeID, context.effect)
    context.output.error("Wrote \(VisibleText.line(outcome.summary.title)) to \(file.text).")
  }

  /// The file to write to; nil for standard output.
  private var file: Typed? { output.flatMap { $0.text == "-" ? nil : $0 } }

  /// On a terminal it is set, unless the person asked for a form; elsewhere it is the page itself.
  private func show(_ text: String, in context: Context) {
    guard let width = context.output.width else { return context.output.write(.result, text) }
    let isSet = form == .markdown && format == nil && output == nil
    context.output.long(
      isSet
        ? TerminalMarkdown(in: context.output.style, within: width).shown(text)
        : String(text.dropLast()))
  }

  private var form: Format { options.json ? .json : format ?? .markdown }

  private func scope(in journal: borrowing Journal, _ context: Context) throws -> SummaryScope {
    guard !all else { return .wholeEvent }
    let words = TimeWords(calendar: journal.calendar, now: context.now())
    if let day = dayArgument ?? dayOption {
      let date = try words.date(day)
      guard try journal.calendar.contains(date) || journal.dates().contains(date) else {
        throw JournalProblem.outsideEvent(date, journal.calendar)
      }
      return .day(date)
    }
    return .day(try journal.dayToSummarise(today: try words.date(nil)))
  }

  private func page(_ summary: Summary) throws -> String {
    let title: TitleChoice = leavesTitle ? .left : .shown
    return switch form {
    case .markdown: SummaryMarkdown(summary, title: title).text
    case .text: SummaryText(summary, title: title).text
    case .json: try JSON.text(SummaryJSON(summary)) + "\n"
    }
  }

  /// Names that are not to be published are on the private ref; without it nobody can see that a
  /// text has one.
  private func warnOfUnknownNames(_ count: Int, _ context: Context) {
    guard count > 0, !includePrivate else { return }
    let people = Sentences.count(count, "attendee is", "attendees are")
    context.output.error(
      "\(people) not to be named, and their names are not in this clone: look whether a text has "
        + "one, or summarise where the roster is kept")
  }

  private func report(_ outcome: Journal.SummaryOutcome, in context: Context) {
    context.report(outcome.problems)
    for omission in outcome.omissions {
      context.output.error(
        "left out: \(omission.path) would name \(omission.attendee), who is not to be named "
          + "(reword it, or: \(Sentences.naming(omission.attendee)))")
    }
    if outcome.summary.isEmpty {
      context.output.error("Nothing was written for this yet: hackjournal add \"…\"")
    }
  }
}

/// The folders that a summary is read from.
enum SummaryFolders {
  static func paths(of scope: SummaryScope) -> [String] {
    let day =
      switch scope {
      case .day(let date): "days/\(date)"
      case .wholeEvent: "days"
      }
    return ["event.yml", day, "attendees", "responses"]
  }
}
