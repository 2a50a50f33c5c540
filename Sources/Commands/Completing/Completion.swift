import ArgumentParser
import Foundation
import JournalKit
import JournalModel
import Terminal

/// Answers the shells' scripts; it never says anything on standard error, and changes nothing.
/// The parser never sees these arguments, for any of them may be an option of another command.
struct Completion {
  let context: Context
  let root: any ParsableCommand.Type

  /// The first argument of such a question.
  static let word = "---complete"

  func answer(_ arguments: [String]) {
    guard let shell = arguments.first.flatMap(CompletingShell.init) else { return }
    let request = shell.request(Array(arguments.dropFirst()))
    do {
      let lines = shell.lines(try found(request.words), request: request)
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
    let verbs = KindVerbs(in: context)
    let walk = try CommandLineWalk(asCommands(words, verbs), under: root)
    var answer = CompletionAnswer(prefix: walk.prefix, typed: walk.typed)
    switch walk.expected {
    case .command(let commands, let other):
      answer.candidates = commands.map {
        Candidate(value: $0.word, note: $0.configuration.abstract)
      }
      if FrontOptions.split(words.dropLast()).rest.isEmpty {
        answer.candidates += verbs.ofJournal(words).map {
          Candidate(value: $0.description, note: "Add an entry of this kind.")
        }
      }
      if let other { try add(other, to: &answer, options: walk.options) }
    case .option(let options):
      answer.candidates = options.flatMap { option in
        option.spellings.map { Candidate(value: $0, note: option.abstract ?? "") }
      }
    case .value(let argument): try add(argument, to: &answer, options: walk.options)
    case .nothing: break
    }
    return answer
  }

  /// A kind stands for `add`, once the word is finished.
  private func asCommands(_ words: [String], _ verbs: KindVerbs) -> [String] {
    let (front, rest) = FrontOptions.split(words)
    guard rest.count > 1, CommandPath(rest.prefix(1), from: root).unknown != nil,
      let line = verbs.line(insteadOf: Array(rest))
    else { return words }
    return front + line
  }

  private func add(
    _ argument: CommandDescription.Argument, to answer: inout CompletionAnswer,
    options: OptionReading
  ) throws {
    answer.candidates += argument.choices.map { Candidate(value: $0) }
    guard let sort = argument.valueName.flatMap(ValueSort.init), argument.choices.isEmpty else {
      return
    }
    switch sort {
    case .file: answer.paths = .files
    case .directory, .journal: answer.paths = .folders
    case .timeZone:
      answer.candidates = TimeZone.knownTimeZoneIdentifiers.map { Candidate(value: $0) }
    case .query:
      // What stands behind a field is what the option of that name takes.
      let field = answer.begin(behind: answer.typed.firstIndex(of: ":"))?.drop { $0 == "-" }
      guard let field, let option = options.option("--\(field)") else { return }
      try add(option, to: &answer, options: options)
    default:
      if sort.isText {
        _ = answer.begin(behind: answer.typed.lastIndex { " (".contains($0) })
        guard answer.typed.hasPrefix("@") else { return }
      }
      let search = JournalSearch(
        request: options.journal, environment: context.environment, folder: context.folder,
        remoteBranch: .read)
      let words = JournalWords(journal: try search.open(), now: context.now())
      answer.candidates += try words.candidates(sort, typed: answer.typed)
    }
  }
}
