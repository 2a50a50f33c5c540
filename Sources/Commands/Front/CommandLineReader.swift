import ArgumentParser
import JournalModel

/// From the words of a command line to the command that they are for.
struct CommandLineReader {
  let root: any ParsableCommand.Type
  var verbs = KindVerbs.standard

  /// The whole tree is only built where that is not simple, or where the command line is wrong.
  func command(_ arguments: [String]) throws -> any ParsableCommand {
    let words = Typed.protect(arguments, under: root)
    let asked = words.drop { $0 == "help" }
    let path = CommandPath(asked, from: root)
    if let old = OldCommand(Array(asked), insteadOf: path) { throw old }
    if let word = path.unknown {
      guard path.names.isEmpty, let line = verbs.line(insteadOf: arguments) else {
        throw unknown(word, behind: path, in: arguments)
      }
      return try command(line)
    }
    let line = WrongCommandLine(path)
    try line.refuseNamesBehindOneDash()
    do {
      let isHelp = asked.startIndex > 0
      return try (isHelp ? nil : Self.alone(path)) ?? root.parseAsRoot(words)
    } catch  where root.exitCode(for: error) == .validationFailure {
      throw try line.problem(for: error)
    }
  }

  /// Nil if that takes more than the command itself, or if the command line is wrong.
  static func alone(_ path: CommandPath) -> (any JournalCommand)? {
    (path.command as? any JournalCommand.Type)?.alone(Array(path.rest))
  }

  /// Names of commands in other programs, each with ours that do the same.
  private static let otherNames = [
    "ls": ["list"], "rm": ["remove", "forget"], "delete": ["remove", "forget"],
    "log": ["history"], "rename": ["edit"], "find": ["search"], "grep": ["search"],
    "push": ["sync"], "pull": ["sync"], "fetch": ["sync"], "commit": ["add"], "clone": ["join"],
  ]

  private func unknown(
    _ word: String, behind path: CommandPath, in arguments: [String]
  ) -> UnknownCommand {
    let kinds = path.names.isEmpty ? verbs.ofJournal(arguments).map(\.description) : []
    let names = path.below.map { $0.word } + kinds
    let below = path.below.filter { $0.configuration.subcommands.contains { $0.word == word } }
    let known =
      (Self.otherNames[word] ?? []).filter(names.contains) + below.map { "\($0.word) \(word)" }
    let near = known.isEmpty ? Similarity.closest(to: word, among: names.map { ($0, $0) }) : known
    return UnknownCommand(word: word, similar: near, group: path.names)
  }
}
