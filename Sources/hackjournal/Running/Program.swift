import ArgumentParser
import Foundation
import JournalKit

/// How a command ended.
enum ExitStatus: Int32, Sendable {
  case done = 0
  case failed = 1
  /// The command line is wrong (`EX_USAGE`).
  case usage = 64
  /// Trying again can help (`EX_TEMPFAIL`).
  case tryAgain = 75
  case interrupted = 130
}

/// A command of hackjournal: its arguments, and what it does with them in the world.
protocol JournalCommand: ParsableCommand {
  /// Whether it is only to say what it would write.
  var isRehearsed: Bool { get }

  func run(in context: Context) throws
}

extension JournalCommand {
  var isRehearsed: Bool { false }
}

/// A command that writes into the journal.
protocol WritingCommand: JournalCommand {
  var writer: WriterOptions { get }
}

extension WritingCommand {
  var isRehearsed: Bool { writer.dryRun }
}

/// A command that can say what it would write, and has no other choice of answers.
protocol RehearsingCommand: JournalCommand {
  var rehearsal: RehearsalOptions { get }
}

extension RehearsingCommand {
  var isRehearsed: Bool { rehearsal.dryRun }
}

/// One run of the program: arguments in, text and exit status out.
struct Program {
  let context: Context

  func run(_ arguments: [String]) -> ExitStatus {
    let wantsJSON = arguments.contains("--json")
    let context = context.displaying(DisplayChoice(arguments))
    do {
      try Self.parse(FrontOptions.behindCommand(arguments), in: context)
      return .done
    } catch {
      let cause = (error as? KeptText)?.cause ?? error
      if let rehearsal = cause as? Rehearsal {
        return RehearsalPrinter(context: context, json: wantsJSON).print(rehearsal)
      }
      return Self.report(error, asJSON: wantsJSON, in: context)
    }
  }

  private static func parse(_ arguments: [String], in context: Context) throws {
    if arguments.first == Completion.word {
      return Completion(context: context).answer(Array(arguments.dropFirst()))
    }
    var command = try MisdirectedText(arguments, context).keeping {
      try CommandWords.check(arguments)
      return try CommandWords.command(arguments)
    }
    guard let own = command as? any JournalCommand else { return try command.run() }
    var context = context
    if own.isRehearsed { context.effect = .rehearsed }
    try own.run(in: context)
  }

  private static func report(
    _ error: any Error, asJSON: Bool, in context: Context
  ) -> ExitStatus {
    if Hackjournal.exitCode(for: error) == .success {
      let columns = max(context.output.width ?? 80, 40)
      let help = HelpText(Hackjournal.fullMessage(for: error, columns: columns))
      context.output.result(help.broken(within: columns))
      return .done
    }
    let report = ErrorReport(error)
    context.output.failure(
      asJSON ? report.json : report.text(in: context.output.messageStyle))
    return report.status
  }
}
