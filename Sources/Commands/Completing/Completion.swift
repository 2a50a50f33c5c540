import ArgumentParser
import Foundation
import JournalKit
import JournalModel
import Terminal

/// Answers to the scripts of the shells: the words that can stand where the cursor is.
///
/// The parser never sees these arguments, for any of them may be an option of another command.
/// Nothing is ever said on standard error, and nothing is changed.
struct Completion {
  let context: Context
  /// The command above all others.
  let root: any ParsableCommand.Type

  /// The first argument of such a question.
  static let word = "---complete"

  /// Answers the shell whose name comes first.
  func answer(_ arguments: [String]) {
    guard let shell = arguments.first.flatMap(CompletingShell.init) else { return }
    let request = shell.request(Array(arguments.dropFirst()))
    do {
      let answer = try found(request.words)
      let lines = shell.lines(answer, request: request)
      context.output.result(lines.map(Self.shown).joined(separator: "\n"))
    } catch {
      // A key that completes nothing is no place to say why.
    }
  }

  private static func shown(_ line: String) -> String {
    line.split(separator: "\t", omittingEmptySubsequences: false)
      .map { VisibleText.line(String($0)) }.joined(separator: "\t")
  }

  private func found(_ words: [String]) throws -> CompletionAnswer {
    let walk = try CommandLineWalk(words, under: root)
    var answer = CompletionAnswer(prefix: walk.prefix, typed: walk.typed)
    switch walk.expected {
    case .nothing: break
    case .command(let commands, let other):
      answer.candidates = commands.map {
        Candidate(value: $0.word, note: $0.configuration.abstract)
      }
      if let other { try add(other, to: &answer, options: walk.options) }
    case .option(let options):
      answer.candidates = options.flatMap { option in
        option.spellings.map { Candidate(value: $0, note: option.abstract ?? "") }
      }
    case .value(let argument): try add(argument, to: &answer, options: walk.options)
    }
    return answer
  }

  private func add(
    _ argument: CommandDescription.Argument, to answer: inout CompletionAnswer,
    options: OptionReading
  ) throws {
    guard argument.choices.isEmpty else {
      return answer.candidates += [Candidate](words: argument.choices)
    }
    guard let sort = argument.valueName.flatMap(ValueSort.init) else { return }
    switch sort {
    case .file: answer.paths = .files
    case .directory, .journal: answer.paths = .folders
    case .timeZone:
      answer.candidates += [Candidate](words: TimeZone.knownTimeZoneIdentifiers)
    case .query:
      // What stands behind a field is what the option of that name takes.
      guard let field = answer.beginInField(), let option = options.option("--\(field)") else {
        return
      }
      try add(option, to: &answer, options: options)
    case .text, .message:
      answer.beginAtMention()
      guard answer.typed.hasPrefix("@") else { return }
      answer.candidates += try journalWords(options.journal).mentions()
    default:
      answer.candidates += try journalWords(options.journal)
        .candidates(sort, typed: answer.typed)
    }
  }

  /// The words of the journal around here, which nobody changes by asking.
  private func journalWords(_ named: String?) throws -> JournalWords {
    let search = JournalSearch(
      request: named, environment: context.environment, folder: context.folder,
      remoteBranch: .read)
    return JournalWords(try search.open(), now: context.now())
  }
}
