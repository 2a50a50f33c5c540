import ArgumentParser
import Git
import JournalKit
import JournalModel
import Publishing
import Terminal

/// Makes a journal.
struct Init: WritingCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: "Make a journal: a repository of its own, or a branch of a team's repository.",
    discussion: """
      hackjournal init xen --event "Xen hack-a-tron" --start 2011-03-23 --days 3
      hackjournal init --branch hackjournal        in a team's repository
      hackjournal init                             asks for the event, at a terminal

      Without options it asks at a terminal for name, first day, number of days and venue.
      """)

  @Argument(help: "The folder; the current one if left out.")
  var directory: Typed?

  @Option(help: "The event's name; the folder's if left out.")
  var event: Typed?

  @Option(help: "The first day, such as 2011-03-23; today if left out.")
  var start: Typed?

  @Option(help: "How many days; an event without a fixed end if left out.")
  var days: Typed?

  @Option(help: "Its days in place of these, such as 2011-03-23,2011-04-06.")
  var dates: Typed?

  @Option(help: "The event's time zone, such as Europe/London; the system's if left out.")
  var timeZone: Typed?

  @Option(help: "Where it takes place.")
  var venue: Typed?

  @Option(help: "What sort of post the summaries are, such as Community.")
  var category: Typed?

  @Option(help: "Make the journal on this new branch of an existing repository.")
  var branch: Typed?

  @Flag(
    name: .customLong("offline-ok"),
    help: "Make the branch although a remote cannot be asked whether it has one.")
  var offlineOK = false

  @OptionGroup var writer: WriterOptions

  @Flag(help: .json.hidden)
  var json = false

  @OptionGroup var display: DisplayOptions

  func validate() throws {
    if dates != nil, start != nil || days != nil {
      throw ValidationError("--dates stands in place of --start and --days.")
    }
  }

  func run(in context: Context) throws {
    let place = JournalPlace(
      folder: directory.map { context.absolute($0.text) } ?? context.folder,
      isGiven: directory != nil, branch: branch?.text,
      unreached: offlineOK ? .ignored : .refused)
    var event = try newEvent(in: context, named: place.name)
    if saysNothing, context.input.isTerminal {
      // Nobody answers questions for nothing.
      try place.check(event, in: context)
      event = try EventQuestions(context: context).answered(event)
    }
    let journal = try place.make(event, in: context)
    journal.snapshot.letGitMerge(by: try journal.repository.configuration(in: context.environment))
    try print(journal.snapshot, in: context)
  }

  /// Whether there is no option: then a person is asked.
  private var saysNothing: Bool {
    [event, start, days, dates, timeZone, venue, category, branch].allSatisfy { $0 == nil }
      && !json && !writer.quiet
  }

  private func newEvent(in context: Context, named fallback: String) throws -> Event {
    let name = (event?.text ?? fallback).trimmed
    guard !name.isEmpty else { throw UsageProblem("The event's name is empty.") }
    let zone = try timeZone.map { try EventFields.zone($0.text) } ?? context.eventZone()
    var new = context.newEvent(named: name, in: zone)
    let first = try start.map {
      try EventFields.firstDay($0.text, near: new.calendar, now: context.now())
    }
    new.hold(
      from: first ?? new.start, days: try days.flatMap { try EventFields.days($0.text) })
    if let dates {
      new.hold(on: try EventFields.dates(dates.text, near: new.calendar, now: context.now()))
    }
    new.venue = Typed.changed(nil, by: venue)
    new.category = Typed.changed(nil, by: category)
    return new
  }

  private func print(_ journal: Snapshot, in context: Context) throws {
    context.answer(
      json: json ? try JSON.answer(JSONObject(eventOf: journal)) : nil,
      receipts: [writer.receipt.line(journal.event.id, path: journal.repository.folder)],
      "Made the journal of \(VisibleText.line(journal.event.name)) on the branch "
        + "\(journal.branch). Next: \(directory.map(Self.entering) ?? "")hackjournal add "
        + "\(try naming(journal, in: context))\"…\"")
  }

  /// The option that a journal needs which commands do not find by themselves.
  private func naming(_ journal: Snapshot, in context: Context) throws -> String {
    guard branch != nil, journal.branch != JournalSearch.teamBranch else { return "" }
    let location = JournalPlace.location(of: journal)
    let configuration = try journal.repository.configuration(in: context.environment)
    let isNamed = configuration.string(Preference.journal.rawValue, at: .local) == location
    return isNamed ? "" : "--journal \(Shell.quoted(location)) "
  }

  /// The shell's command to enter a folder, with `&&` for the next one.
  private static func entering(_ folder: Typed) -> String {
    "cd \(Shell.quoted(VisibleText.line(folder.text))) && "
  }
}
