import ArgumentParser
import Git
import JournalKit
import TeamRepositories
import Terminal

extension HooksCommand {
  /// The command that git's hooks start: it captures what they noted.
  ///
  /// It never fails, waits 0.2 seconds at most for others, ends itself when that is not enough, and
  /// says one line at most. What could not be captured stays on the pending list.
  struct Run: JournalCommand {
    static let configuration = CommandConfiguration(
      commandName: "run", abstract: "Capture what a git hook noted.", shouldDisplay: false)

    @Argument(help: "The hook's name, such as post-commit.") var hook: String
    @Argument(help: "What git gave to the hook.") var arguments: [String] = []
    @Flag(help: "Say nothing if it cannot be done.") var quiet = false

    private static let patience = Duration.milliseconds(200)

    /// 1.5 seconds, or as said by whoever slows it down to measure it.
    private static func longest(in context: Context) -> Duration {
      let said = context.environment["HACKJOURNAL_HOOK_MILLISECONDS"].flatMap { UInt16($0) }
      return .milliseconds(said ?? 1_500)
    }

    func run(in context: Context) throws {
      context.end(
        Self.longest(in: context),
        quiet
          ? "" : "hackjournal: not captured yet, it took too long; the next commit tries again\n"
      )
      do {
        if let line = try capture(in: context) { context.output.say(line) }
      } catch {
        guard !quiet else { return }
        let message = Explanation(of: error).message
        context.output.say("hackjournal: not captured yet: \(message) (hackjournal hooks status)")
      }
    }

    private func capture(in context: Context) throws -> String? {
      let source = try context.teamSource()
      let messages = try source.team.pending()
      guard !messages.isEmpty else { return nil }
      var journal: Journal
      do {
        journal = Journal(try source.installedJournal(in: context.environment))
      } catch {
        guard try source.hasTrailers(messages) else { return nil }
        throw error
      }
      let request = try source.pending(in: journal.snapshot, rebase: rebase)
      defer { _ = context.putInWaiting(journal.snapshot) }
      let outcome = try source.capture(request, to: &journal) { repository in
        try authoring(for: repository, of: source, in: context)
      }
      var sentences = CaptureSentences(team: source.team, event: journal.event)
      sentences.unnamed = try journal.snapshot.warning(of: outcome)
      if !outcome.isEmpty, !quiet {
        sentences.writer = try context.toldOnce(
          of: authoring(for: journal.repository, of: source, in: context), journal.snapshot)
      }
      // What was pushed is amended by nobody.
      let isAmendable = !outcome.nearMisses.isEmpty && hook != "post-receive"
      return sentences.line(
        of: outcome, amendable: isAmendable ? try AmendableCommit(in: source.repository) : nil)
    }

    private func authoring(
      for repository: Repository, of source: TeamSource, in context: Context
    ) throws -> Authoring {
      let configuration = try repository.configuration(in: context.environment)
      var authoring = Authoring(
        identity: try source.identity(
          configuration, in: context.environment, now: context.moment),
        settings: context.writeSettings(configuration, patience: Self.patience))
      authoring.afterWrite = context.autosync(by: configuration)
      return authoring
    }

    /// git tells of a rebase before it takes its folder away.
    private var rebase: RebaseState {
      hook == "post-rewrite" && arguments.first == "rebase" ? .endsNow : .asFound
    }
  }
}
