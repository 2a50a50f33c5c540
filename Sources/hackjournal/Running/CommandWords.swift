import ArgumentParser
import JournalKit

/// A word in the place of a command that is none.
struct UnknownCommand: Error {
  let word: String
  let similar: [String]
}

/// The names of the commands, for those who mistype them.
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
}
