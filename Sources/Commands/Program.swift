import ArgumentParser
import Foundation
import JournalKit
import Terminal

/// One run of the program: arguments in, text and exit status out.
package struct Program {
  let context: Context

  /// Takes the world that commands run in.
  package init(context: Context) {
    self.context = context
  }

  package func run(_ arguments: [String]) -> ExitStatus {
    let wantsJSON = arguments.contains("--json")
    var context = context.displaying(DisplayChoice(arguments))
    let quiet = context.quiet
    context.run = { try Self.parse($0, in: quiet) }
    do {
      try Self.parse(FrontOptions.behindCommand(arguments), in: context)
      return .done
    } catch {
      let cause = (error as? TextInOutbox)?.cause ?? error
      if let dryRun = cause as? DryRun {
        return DryRunPrinter(context: context, json: wantsJSON).print(dryRun)
      }
      return Self.report(error, asJSON: wantsJSON, in: context)
    }
  }

  private static func parse(_ arguments: [String], in context: Context) throws {
    if arguments.first == Completion.word {
      return Completion(context: context, root: Hackjournal.self).answer(
        Array(arguments.dropFirst()))
    }
    var command = try MisdirectedText(arguments: arguments, context: context).keeping {
      try CommandLineReader(root: Hackjournal.self, verbs: KindVerbs(in: context))
        .command(arguments)
    }
    guard let own = command as? any JournalCommand else { return try command.run() }
    var context = context
    if own.isDryRun { context.effect = .dryRun }
    context.output.isQuiet = own.isQuiet
    try own.run(in: context)
  }

  private static func report(
    _ error: any Error, asJSON: Bool, in context: Context
  ) -> ExitStatus {
    // To ask the parser about an error that is not its own takes longer than to tell it.
    if !(error is any Failure), Hackjournal.exitCode(for: error) == .success {
      let columns = max(context.output.width ?? 80, 40)
      context.output.result(
        HelpText.shortened(Hackjournal.fullMessage(for: error, columns: columns)))
      return .done
    }
    let report = Explanation(of: error)
    context.output.failure(
      asJSON ? report.json : report.text(in: context.output.messageStyle))
    return report.status
  }
}
