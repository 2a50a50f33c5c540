import ArgumentParser
import JournalKit
import JournalModel
import Publishing
import Terminal

/// Tells what several events were together.
struct ReviewCommand: DryRunCommand {
  static let configuration = CommandConfiguration(
    commandName: "review",
    abstract: "Write the year in review over the journals of several hackathons.",
    discussion: """
      hackjournal review cambridge munich
      hackjournal review --year 2011 journals/* -o 2011.md
      hackjournal review cambridge munich --json

      Nobody is named who is not to be named in one of them, whatever another says.
      """)

  @Argument(
    help: ArgumentHelp(
      "The folders of the journals; without one the journal of this folder.", valueName: "journal"))
  var journals: [Typed] = []

  @Option(help: "Only the events that began in that year.") var year: Int?

  @Option(
    name: .letter("o"),
    help: ArgumentHelp(
      "Write to a file; one that a person changed since is not overwritten.", valueName: "file"))
  var output: Typed?

  @OptionGroup var effect: DryRunOptions
  @OptionGroup var options: JournalOptions

  func validate() throws {
    if output?.text.isEmpty ?? false { throw ValidationError("-o is empty: name a file.") }
    if effect.dryRun, file == nil {
      throw ValidationError("--dry-run needs -o FILE: nothing is written without it.")
    }
    if options.journal != nil, !journals.isEmpty {
      throw ValidationError("Give the journals, or --journal.")
    }
  }

  func run(in context: Context) throws {
    let events = try reviewed(in: context)
    var builder = ReviewBuilder(of: events.map(\.event))
    let review = builder.review()
    let page = try Page(
      of: review, asJSON: isJSON, through: events.map(\.gate))
    if file == nil { context.show(page, isSet: !isJSON && output == nil) }
    for omission in builder.omissions { context.output.say(omission.sentence) }
    for event in events { try event.report(in: context) }
    guard let file else { return }
    let pageFile = PageFile(path: context.absolute(file.text), name: file.text)
    try pageFile.write(page, ofTree: events.last?.journal.treeID, effect: context.effect)
    context.output.say("Wrote \(VisibleText.line(review.title)) to \(file.text).")
  }

  /// The events of that year, each once, be its journal given twice or cloned.
  private func reviewed(in context: Context) throws -> [ReviewedJournal] {
    let requests = journals.isEmpty ? [options.journal] : journals.map { $0 as Typed? }
    var found: [ReviewedJournal] = []
    for request in requests {
      let journal = try context.snapshot(.naming(request))
      let isOfYear = year.map { $0 == journal.event.start.parts.year } ?? true
      let isKnown = found.contains { $0.journal.event.id == journal.event.id }
      if isOfYear, !isKnown { found.append(try ReviewedJournal(journal)) }
    }
    guard !found.isEmpty else {
      throw UsageProblem("None of these events began in \(year.map { String($0) } ?? "any year").")
    }
    return found
  }

  private var isJSON: Bool { options.json || file?.text.lowercased().hasSuffix(".json") ?? false }

  private var file: Typed? { output.flatMap { $0.text == "-" ? nil : $0 } }
}

/// One journal of a review.
private struct ReviewedJournal {
  let journal: Snapshot
  let event: ReviewedEvent
  let outcome: Snapshot.SummaryOutcome

  init(_ journal: Snapshot) throws {
    self.journal = journal
    (event, outcome) = try journal.reviewed()
  }

  var gate: Gate { Gate(for: .everybody, roster: outcome.roster, notes: outcome.notes) }

  /// Tells what could not be read, and whose names nobody can know here.
  func report(in context: Context) throws {
    let name = VisibleText.line(event.event.name)
    context.report(outcome.problems)
    if outcome.unknownNames > 0 {
      let people = Sentences.count(
        outcome.unknownNames, one: "attendee", many: "attendees")
      context.output.say(
        "\(people) of \(name) must not be named, and the names are not in this clone: "
          + "look whether a text has one, or write the review where the roster is kept")
    }
    try context.reportReading(of: journal, under: SummaryScope.wholeEvent.paths)
  }
}

extension ReviewOmission {
  fileprivate var sentence: String {
    let told = id.map { "\($0) of \(VisibleText.line(event))" } ?? VisibleText.line(event)
    return "left out: \(told) would name \(VisibleText.line(attendee)), "
      + "who is not to be named at \(VisibleText.line(unnamedAt))"
  }
}
