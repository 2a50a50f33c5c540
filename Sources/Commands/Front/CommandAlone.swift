import ArgumentParser

/// A command parsed without the tree above it, which saves 6 million instructions (decision 4).
/// What is not simply right is left to the whole tree, so that help and errors are its own.
struct CommandAlone<Command: JournalCommand>: ParsableCommand, CustomReflectable {
  /// A command under another is not asked for completion scripts, and names of help need no order
  /// where there are none: 1.3 million instructions.
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: Command.word, _superCommandName: "hackjournal", helpNames: [])
  }

  private var command = Command()

  init() {}

  init(from decoder: any Decoder) throws {
    command = try Command(from: decoder)
  }

  /// The parser finds a command's arguments by reflection: here they are those of the command.
  var customMirror: Mirror { Mirror(reflecting: command) }

  mutating func validate() throws {
    try command.validate()
  }

  /// Nil if the arguments are anything but right.
  static func parsed(_ arguments: [String]) -> (any JournalCommand)? {
    do {
      return (try parseAsRoot(arguments) as? Self)?.command
    } catch {
      return nil
    }
  }
}

extension JournalCommand {
  static func alone(_ arguments: [String]) -> (any JournalCommand)? {
    plain(arguments) ?? CommandAlone<Self>.parsed(arguments)
  }
}
