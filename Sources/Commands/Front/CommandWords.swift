import ArgumentParser
import JournalModel

/// The names of the commands at the beginning of a command line.
enum CommandWords {
  /// Refuses an unknown command, with what may have been meant.
  static func check(_ arguments: [String]) throws {
    var commands = Hackjournal.configuration.subcommands
    var hasDefault = false
    var group: [String] = []
    for word in arguments where !commands.isEmpty {
      guard !word.hasPrefix("-") else { return }
      // What follows is a command, too; but `note help` is about somebody.
      if word == "help", !hasDefault { continue }
      let names = commands.map { $0.configuration.commandName ?? "" }
      guard let index = names.firstIndex(of: word) else {
        if hasDefault { return }
        throw UnknownCommand(word: word, similar: similar(to: word, among: names), group: group)
      }
      group.append(word)
      hasDefault = commands[index].configuration.defaultSubcommand != nil
      commands = commands[index].configuration.subcommands
    }
  }

  /// Names of commands in other programs, each with ours that do the same.
  private static let otherNames = [
    "ls": ["list"], "rm": ["remove", "forget"], "delete": ["remove", "forget"],
    "log": ["history"], "rename": ["edit"], "find": ["search"], "grep": ["search"],
  ]

  private static func similar(to word: String, among names: [String]) -> [String] {
    let known = (otherNames[word] ?? []).filter(names.contains)
    return known.isEmpty ? Similarity.closest(to: word, among: names.map { ($0, $0) }) : known
  }

  /// The command that a command line is for, parsed; the whole tree of commands is only built where
  /// that is not simple, or where the command line is wrong.
  static func command(_ arguments: [String]) throws -> any ParsableCommand {
    let protected = Typed.protect(arguments)
    let (command, rest) = named(by: protected[...]) ?? (nil, [])
    if let command { try OptionCheck.check(rest, of: command) }
    do {
      return try command?.alone(Array(rest)) ?? Hackjournal.parseAsRoot(protected)
    } catch  where Hackjournal.exitCode(for: error) == .validationFailure {
      let name = protected.prefix(rest.startIndex).joined(separator: " ")
      throw try WrongCommandLine(cause: error, command: command, name: name, words: Array(rest))
    }
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
