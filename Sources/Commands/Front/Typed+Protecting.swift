import ArgumentParser
import Foundation

extension Typed {
  /// The arguments with the mark where it is needed.
  static func protect(_ arguments: [String]) -> [String] {
    let isSearch = arguments.first == Search.configuration.commandName
    return arguments.map { argument in
      guard argument.first == mark || isText(argument) || isSearch && isExcludedWord(argument)
      else { return argument }
      return String(mark) + argument
    }
  }

  /// In a search `-word` is a word to leave out; an option there has one letter, or two dashes.
  private static func isExcludedWord(_ argument: String) -> Bool {
    argument.hasPrefix("-") && !argument.hasPrefix("--") && argument.count > 2
      && argument.dropFirst(2).first != "="
  }

  private static func isText(_ argument: String) -> Bool {
    guard argument.hasPrefix("-"), argument.contains(where: \.isWhitespace) else { return false }
    return !isOptionWithValue(argument)
  }

  /// `--venue=New York` is an option, if there is such an option.
  private static func isOptionWithValue(_ argument: String) -> Bool {
    guard argument.hasPrefix("--"), let sign = argument.firstIndex(of: "=") else { return false }
    return OptionNames.all.contains(String(argument[..<sign].dropFirst(2)))
  }
}

/// The long names of all options, from the parser's own description of the commands.
private enum OptionNames {
  static let all: Set<String> = names(in: ParsedHelp.root)

  private static func names(in command: [String: Any]) -> Set<String> {
    let arguments = command["arguments"] as? [[String: Any]] ?? []
    let own = arguments.flatMap { $0["names"] as? [[String: Any]] ?? [] }
      .compactMap { $0["name"] as? String }
    let below = command["subcommands"] as? [[String: Any]] ?? []
    return below.reduce(Set(own)) { $0.union(names(in: $1)) }
  }

  private enum ParsedHelp {
    static var root: [String: Any] {
      let dump = Data(Hackjournal._dumpHelp().utf8)
      let tree = (try? JSONSerialization.jsonObject(with: dump)) as? [String: Any]
      return tree?["command"] as? [String: Any] ?? [:]
    }
  }
}
