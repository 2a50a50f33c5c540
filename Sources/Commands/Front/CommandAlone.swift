import ArgumentParser

/// A command that is parsed without the tree of commands above it.
///
/// `Hackjournal.parseAsRoot` also parses the root, looks for requests of completion scripts and
/// keeps a tree of all commands: two thirds of the parser's instructions in an `add`. Whatever is
/// not simply right is left to it, so that help and errors are its own.
struct CommandAlone<Command: JournalCommand>: ParsableCommand, CustomReflectable {
  /// The parser takes a command under another for one that is not asked for completion scripts, and
  /// sorts the names of its help, of which there is none here.
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: Command.configuration.commandName, _superCommandName: "hackjournal",
      helpNames: [])
  }

  private var command: Command

  init() {
    command = Command()
  }

  init(from decoder: any Decoder) throws {
    command = try Command(from: decoder)
  }

  /// The parser finds a command's arguments by reflection: here they are those of the command.
  var customMirror: Mirror { Mirror(reflecting: command) }

  mutating func validate() throws {
    try command.validate()
  }

  /// The command that the arguments after its name are for; nil if they are anything but right.
  static func parsed(_ arguments: [String]) -> (any JournalCommand)? {
    do {
      return (try parseAsRoot(arguments) as? Self)?.command
    } catch {
      return nil
    }
  }
}

extension JournalCommand {
  /// The command that the arguments after its name are for; nil if they are anything but right.
  static func alone(_ arguments: [String]) -> (any JournalCommand)? {
    CommandAlone<Self>.parsed(arguments)
  }
}
