import ArgumentParser

/// The way from the program to a command, by the first words of a command line.
struct CommandPath {
  private(set) var names: [String] = []
  private(set) var rest: ArraySlice<String>
  /// The command that the names lead to, or the one below it that needs no name.
  private(set) var command: any ParsableCommand.Type
  /// The commands that the next word can name.
  private(set) var below: [any ParsableCommand.Type]

  init(_ words: ArraySlice<String>, from root: any ParsableCommand.Type) {
    (rest, command, below) = (words, root, root.configuration.subcommands)
    while let word = rest.first, let next = below.first(where: { $0.word == word }) {
      names.append(word)
      rest.removeFirst()
      (command, below) = (next, next.configuration.subcommands)
    }
    // What follows the program's name is a command, or an option of the whole program.
    if !names.isEmpty || rest.isEmpty {
      command = command.configuration.defaultSubcommand ?? command
    }
  }

  /// The word in the place of a command that is none.
  var unknown: String? {
    guard let word = rest.first, !word.hasPrefix("-"), !command.configuration.subcommands.isEmpty
    else { return nil }
    return word
  }
}

extension ParsableCommand {
  static var word: String { configuration.commandName ?? "" }
}
