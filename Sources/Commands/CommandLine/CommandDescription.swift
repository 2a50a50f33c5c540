import ArgumentParser
import Foundation

/// The parser's account of a command: the source of `--help`, manual pages and completions.
struct CommandDescription: Decodable {
  let commandName: String
  let abstract: String?
  let discussion: String?
  let shouldDisplay: Bool
  /// The name of the subcommand for a word that is none; nil if there is no such.
  let defaultSubcommand: String?
  private let subcommands: [CommandDescription]?
  private let arguments: [Argument]?

  /// An option, a flag, or a word in a place of its own.
  struct Argument: Decodable {
    enum Form: String, Decodable {
      case positional, option, flag
    }

    /// A name with its dashes.
    struct Name: Decodable, Equatable {
      let kind, name: String

      var text: String { kind == "long" ? "--\(name)" : "-\(name)" }
    }

    let form: Form
    let isOptional, isRepeating, shouldDisplay: Bool
    let valueName, abstract, defaultValue: String?
    private let names: [Name]?
    private let allValues: [String]?

    private enum CodingKeys: String, CodingKey {
      case form = "kind"
      case isOptional, isRepeating, shouldDisplay, valueName, abstract, defaultValue, names
      case allValues
    }

    /// Such as `-k` and `--kind`, the short one first.
    var spellings: [String] {
      let all = (names ?? []).map(\.text)
      return all.filter { !$0.hasPrefix("--") } + all.filter { $0.hasPrefix("--") }
    }

    /// The long name without dashes; what stands for the value of a word in a place of its own.
    var name: String {
      spellings.last.map { String($0.drop { $0 == "-" }) } ?? valueName ?? ""
    }

    /// All that the value can be, where the parser knows.
    var choices: [String] { allValues ?? [] }
  }

  private struct Dump: Decodable {
    let command: CommandDescription
  }

  /// Describes a command with all that is below it.
  static func of(_ command: any ParsableCommand.Type) throws -> CommandDescription {
    try JSONDecoder().decode(Dump.self, from: Data(command._dumpHelp().utf8)).command
  }

  /// The subcommands that people see.
  var commands: [CommandDescription] { (subcommands ?? []).filter(\.shouldDisplay) }

  /// The words in places of their own, in order.
  var places: [Argument] { (arguments ?? []).filter { $0.form == .positional } }

  /// Options and flags that people see.
  var options: [Argument] {
    (arguments ?? []).filter { $0.form != .positional && $0.shouldDisplay }
  }
}
