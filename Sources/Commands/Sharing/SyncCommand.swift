import ArgumentParser
import Git
import JournalKit
import JournalModel
import Publishing
import Sharing
import Terminal

/// Brings one's own to the others, and theirs here.
struct SyncCommand: DryRunCommand {
  static let configuration = CommandConfiguration(
    commandName: "sync",
    abstract: "Bring yours to the others, and theirs here.",
    discussion: """
      hackjournal sync
      hackjournal sync --offline-ok
      hackjournal sync stick.bundle

      Fetches, merges and pushes. It never asks and makes no conflict: what one of two changed is \
      taken, and where both changed the same the newer one stands and is told. Without an \
      argument it takes `hackjournal.remote`, the branch's upstream, or the only remote.
      """)

  @Argument(help: "A remote, an address, or a file of `hackjournal bundle`.")
  var remote: Typed?

  @Flag(
    name: .customLong("offline-ok"), help: "Status 0 also where nobody can be reached.")
  var isOfflineOK = false

  @Flag(name: .customLong("join"), help: "Make one of two journals that were begun apart.")
  var joins = false

  @Flag(
    name: .customLong("take-rewritten"),
    help: "Put yours on a history that was rewritten on purpose.")
  var takesRewritten = false

  @Flag(
    name: .customLong("teams"), help: "Take in the entries of teams' own journals, from now on.")
  var takesTeams = false

  @Flag(name: .shortAndLong, help: "Print nothing but what went wrong.") var quiet = false
  @OptionGroup var effect: DryRunOptions
  @OptionGroup var options: JournalOptions

  func validate() throws {
    guard !joins || !takesRewritten else {
      throw ValidationError("Use either --join or --take-rewritten.")
    }
  }

  var isQuiet: Bool { quiet }

  func run(in context: Context) throws {
    let journal = try context.openJournal(options)
    guard journal.snapshot.isBranch else {
      throw JournalProblem.notABranch(journal.snapshot.branch)
    }
    do {
      let outcome = try request.sync(journal, in: context)
      try AutosyncState.goOn(in: journal.repository)
      let page = SyncPage(outcome, isDryRun: context.effect == .dryRun)
      if options.json {
        context.output.result(try JSON.answer(page.object))
      } else {
        for line in page.lines { context.output.say(context.output.broken([Span(line)])) }
      }
      if let problem = outcome.hidden?.problem { throw SyncProblem.hidden(problem) }
    } catch let problem as SyncProblem {
      guard problem.isSilence, isOfflineOK else { throw problem }
      context.output.say(context.output.broken([Span(problem.explanation.message)]))
    }
  }

  private var request: SyncRequest {
    SyncRequest(
      options: options, remote: remote,
      wish: joins ? .join : takesRewritten ? .takeRewritten : .nothing, takesTeams: takesTeams)
  }
}
