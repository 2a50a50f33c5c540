import ArgumentParser
import Foundation

/// The parser's account of a command: for completions, and what fits a wrong command line.
struct CommandDescription: Decodable {
  private let arguments: [Argument]?
  private let subcommands: [CommandDescription]?

  /// An option, a flag, or a word in a place of its own.
  struct Argument: Decodable {
    enum Kind: String, Decodable {
      case positional, option, flag
    }

    private struct Name: Decodable {
      let kind, name: String
    }

    private struct Completion: Decodable {
      struct List: Decodable {
        let values: [String]
      }

      let list: List?
    }

    let kind: Kind
    let isRepeating: Bool
    let valueName, abstract: String?
    private let names: [Name]?
    private let completionKind: Completion?

    /// Such as `-k` and `--kind`, the short one first.
    var spellings: [String] {
      let all = (names ?? []).map { $0.kind == "long" ? "--\($0.name)" : "-\($0.name)" }
      return all.filter { !$0.hasPrefix("--") } + all.filter { $0.hasPrefix("--") }
    }

    /// All that the value can be, where the parser knows.
    var choices: [String] { completionKind?.list?.values ?? [] }

    func takesValue(after word: String) -> Bool { kind == .option && spellings.contains(word) }
  }

  /// Describes a command with all that is below it.
  static func of(_ command: any ParsableCommand.Type) throws -> CommandDescription {
    struct Dump: Decodable {
      let command: CommandDescription
    }
    do {
      _ = try command.parseAsRoot(["--experimental-dump-help"])
    } catch  where command.exitCode(for: error) == .success {
      let dump = Data(command.fullMessage(for: error).utf8)
      return try JSONDecoder().decode(Dump.self, from: dump).command
    }
    return CommandDescription(arguments: nil, subcommands: nil)
  }

  var places: [Argument] { (arguments ?? []).filter { $0.kind == .positional } }

  var options: [Argument] { (arguments ?? []).filter { $0.kind != .positional } }

  /// The names of all options, with their dashes, those of the commands below it too.
  var spellings: [String] {
    options.flatMap(\.spellings) + (subcommands ?? []).flatMap(\.spellings)
  }
}
