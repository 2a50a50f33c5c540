import ArgumentParser
import JournalKit

/// A word in the place of a command that is none.
struct UnknownCommand: Error {
  let word: String
  let similar: [String]
}

/// The names of the commands at the beginning of a command line.
enum CommandWords {
  /// Refuses an unknown command, with what may have been meant.
  static func check(_ arguments: [String]) throws {
    var commands = Hackjournal.configuration.subcommands
    var hasDefault = false
    for word in arguments where !commands.isEmpty {
      guard !word.hasPrefix("-"), word != "help" else { return }
      let names = commands.map { $0.configuration.commandName ?? "" }
      guard let index = names.firstIndex(of: word) else {
        if hasDefault { return }
        throw UnknownCommand(
          word: word, similar: Similarity.closest(to: word, among: names.map { ($0, $0) }))
      }
      hasDefault = commands[index].configuration.defaultSubcommand != nil
      commands = commands[index].configuration.subcommands
    }
  }

  /// The command that a command line is for, parsed; the whole tree of commands is only built where
  /// that is not simple, or where the command line is wrong.
  static func command(_ arguments: [String]) throws -> any ParsableCommand {
    let protected = Typed.protect(arguments)
    return try commandAlone(protected) ?? Hackjournal.parseAsRoot(protected)
  }

  /// The command that a command line is for, if no more than the command itself is needed to say
  /// so and the command line is right.
  static func commandAlone(_ arguments: [String]) -> (any JournalCommand)? {
    named(by: arguments[...]).flatMap { command, rest in command.alone(Array(rest)) }
  }

  /// The command that the first words name, and what follows them.
  private static func named(
    by words: ArraySlice<String>
  ) -> (any JournalCommand.Type, ArraySlice<String>)? {
    var configuration = Hackjournal.configuration
    var rest = words
    while true {
      let next = configuration.subcommands.first {
        $0.configuration.commandName == rest.first
      }
      if next != nil { rest = rest.dropFirst() }
      // An option in front belongs to the whole program, such as `--version`.
      if next == nil, rest.startIndex == 0, !rest.isEmpty { return nil }
      guard let command = next ?? configuration.defaultSubcommand else { return nil }
      configuration = command.configuration
      if configuration.subcommands.isEmpty {
        return (command as? any JournalCommand.Type).map { ($0, rest) }
      }
    }
  }
}
