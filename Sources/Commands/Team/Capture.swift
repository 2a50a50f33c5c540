import ArgumentParser
import Git
import JournalKit
import JournalModel
import Publishing
import TeamRepositories
import Terminal

/// Captures the trailers of commits that are in history already.
struct Capture: JournalCommand {
  static let configuration = CommandConfiguration(
    commandName: "capture",
    abstract: "Capture the highlights of a code repository's commits.",
    discussion: """
      hackjournal capture                              all that HEAD reaches
      hackjournal capture origin/main..                what is not pushed yet
      hackjournal capture --repository ../linpicker    called from elsewhere
      hackjournal capture --anywhere main              squash merges, too

      Repeating changes nothing. hackjournal hooks install does the same with every commit.
      """)

  @Argument(help: "Commits, as git log takes them; HEAD if left out.")
  var range: Typed?

  @Option(
    help: ArgumentHelp(
      "The code repository, if not the one around here.", valueName: "directory"))
  var repository: Typed?

  @Flag(help: "Take commits that were written outside the event's days, too.")
  var outside = false

  @Flag(
    help: """
      Take what squash merges put into the middle of a message, and lines that are nearly trailers, \
      too.
      """)
  var anywhere = false

  @OptionGroup var writer: WriterOptions
  @OptionGroup var options: JournalOptions

  func run(in context: Context) throws {
    let source = try context.teamSource(at: repository?.text)
    var journal = try source.openJournal(options, in: context)
    let request = try request(from: source, for: journal.snapshot, in: context)
    let outcome =
      if writer.dryRun {
        try journal.snapshot.dryRun(request, from: source)
      } else {
        try capture(request, from: source, to: &journal, in: context)
      }
    try answer(outcome, team: source.team, journal: journal.snapshot, in: context)
  }

  private func capture(
    _ request: CaptureRequest, from source: TeamSource, to journal: inout Journal,
    in context: Context
  ) throws -> CaptureOutcome {
    let snapshot = journal.snapshot
    return try source.capture(request, to: &journal) { _ in try context.authoring(for: snapshot) }
  }

  private func request(
    from source: TeamSource, for journal: Snapshot, in context: Context
  ) throws -> CaptureRequest {
    let text = range?.text ?? "HEAD"
    guard let range = try source.repository.range(named: text) else {
      throw UsageProblem(
        "'\(text)' names no commits of \(source.repository.folder).",
        hint: "write HEAD~5.., main or v1..v2, as for git log")
    }
    let progress = context.output.progress.map { Progress("Reading commits", show: $0) }
    var request = try source.pending(for: journal, in: context.environment)
    request.scope = .wholeJournal
    request.outsideDays = outside ? .take : .skip
    request.commits += try source.capturedCommits(
      in: range, for: journal.event, taking: anywhere ? .anywhere : .trailers
    ) {
      progress?.tell($0)
    }
    return request
  }

  private func answer(
    _ outcome: CaptureOutcome, team: TeamRepository, journal: Snapshot,
    in context: Context
  ) throws {
    if options.json {
      context.output.receipt(try JSON.answer(object(of: outcome)))
    } else {
      for filed in outcome.added {
        context.output.receipt(writer.receipt.line(filed.value.id, path: filed.path))
      }
    }
    var sentences = CaptureSentences(team: team, event: journal.event)
    sentences.unnamed = try journal.warning(of: outcome)
    sentences.all(
      of: outcome, verb: writer.dryRun ? "Would capture" : "Captured", command: takingAnywhere
    ).forEach { context.output.say($0) }
    context.mentionOutbox(journal)
  }

  /// The same command, to take what it left.
  private var takingAnywhere: String {
    "hackjournal capture --anywhere" + (range.map { " \(Shell.quoted($0.text))" } ?? "")
      + Shell.option("--repository", value: repository)
      + Shell.option("--journal", value: options.journal)
  }

  private func object(of outcome: CaptureOutcome) -> JSONObject {
    [
      "dry-run": writer.dryRun, "added": outcome.added.map { EntryJSON($0) },
      "reworded": outcome.reworded.map { EntryJSON($0) },
      "pointed": outcome.pointed.map { EntryJSON($0) },
      // Those that said the same as others.
      "folded": outcome.folded.map(\.value.id.description),
      // The numbers of those that were left out: for their day, for a name, and as no trailers.
      "outside": outcome.outside.count, "refused": outcome.refused.count,
      "missed": outcome.nearMisses.count,
    ]
  }
}
