import ArgumentParser
import Foundation

@testable import Commands

/// Which schema every answer to `--json` has; whatever a transcript runs is compared with it.
enum AnswerSchemas {
  /// What is wrong with an answer: its results, then its messages.
  static func problems(of words: [String], _ results: String, _ messages: [String]) throws
    -> [String]
  {
    guard words.contains("--json") else { return [] }
    let schema = try JSONSchema(folder: repositoryRoot + "docs/schema")
    let own = results.split(separator: "\n").map(String.init).filter { $0.hasPrefix("{") }
    let errors = messages.filter { $0.hasPrefix("{\"error\"") }
    let name = try schemaName(of: words)
    return try own.flatMap { try schema.problems(of: $0, by: name) }
      + errors.flatMap { try schema.problems(of: $0, by: "error") }
  }

  /// Such as `attendee-list`; a dry run of any command has one of its own.
  static func schemaName(of words: [String]) throws -> String {
    let ownDryRun = ["import", "capture", "site"]
    if words.contains("--dry-run"), !words.contains(where: ownDryRun.contains) {
      return "dry-run"
    }
    let plain = words.filter { !$0.hasPrefix("-") }
    let names = try commands.get()
    let candidates = [2, 1].map { plain.prefix($0).joined(separator: "-") }
    return candidates.first(where: names.contains) ?? "status"
  }

  /// The commands that answer in JSON, such as `attendee-list`.
  static let commands = Result {
    try commands(below: Hackjournal.self, [])
  }

  private static func commands(
    below command: any ParsableCommand.Type, _ names: [String]
  ) throws -> [String] {
    let shown = command.configuration.subcommands.filter { $0.configuration.shouldDisplay }
    return try shown.flatMap { command -> [String] in
      let own = names + [command.word]
      let answers = try CommandDescription.of(command).options.contains {
        $0.spellings == ["--json"]
      }
      return try (answers ? [own.joined(separator: "-")] : []) + commands(below: command, own)
    }
  }
}
