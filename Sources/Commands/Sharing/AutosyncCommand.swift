import ArgumentParser
import Git
import JournalKit
import Sharing

/// Shares a journal beside whoever writes into it: nobody sees it, and it asks nobody.
struct AutosyncCommand: JournalCommand {
  static let configuration = CommandConfiguration(
    commandName: "autosync", abstract: "Share a journal in a while.", shouldDisplay: false)

  @OptionGroup var options: JournalOptions

  func run(in context: Context) throws {
    let journal = try context.snapshot(options)
    guard let autosync = try Autosync(of: journal) else { return }
    try autosync.run { try words(of: context) }
  }

  private func words(of context: Context) throws -> Autosync.Outcome {
    do {
      let outcome = try SyncRequest(options: options)
        .sync(try context.openJournal(options), in: context)
      if let problem = outcome.hidden?.problem { throw SyncProblem.hidden(problem) }
      return .done(SyncPage(outcome, isDryRun: false).lines[0])
    } catch let problem as SyncProblem {
      let explanation = problem.explanation
      return explanation.status == .tryAgain
        ? .failed(explanation.message) : .stopped(explanation.message)
    }
  }
}
