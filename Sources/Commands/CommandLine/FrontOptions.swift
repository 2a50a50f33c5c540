import ArgumentParser

/// Options that every command takes, where they stand in front of it, as git has them.
enum FrontOptions {
  private static let withValue: Set<String> = ["--journal", "--color"]
  private static let flags: Set<String> = ["--json", "--no-pager"]

  /// The arguments with what stands in front behind the command, where the parser looks for it.
  static func behindCommand(_ arguments: [String]) -> [String] {
    let (front, rest) = split(arguments)
    if let first = rest.first, ["-h", "--help"].contains(first) {
      return ["help"] + rest.dropFirst().prefix { !$0.hasPrefix("-") }
    }
    guard let command = rest.first, !front.isEmpty else { return arguments }
    // Help and the version are the same for every journal.
    if command.hasPrefix("-") || command == "help" { return Array(rest) }
    let end = rest.firstIndex(of: "--") ?? rest.endIndex
    return Array(rest[..<end] + front + rest[end...])
  }

  /// The arguments in front of the command, and the rest.
  static func split(
    _ arguments: [String]
  ) -> (front: ArraySlice<String>, rest: ArraySlice<String>) {
    let count = count(in: arguments)
    return (arguments[..<count], arguments[count...])
  }

  /// The options that can stand there, as every command has them: those of the one which needs no
  /// name.
  static func descriptions(
    under root: any ParsableCommand.Type
  ) throws -> [CommandDescription.Argument] {
    try CommandDescription.of(root.configuration.defaultSubcommand ?? root).options
  }

  /// The number of arguments in front of the command, values included.
  private static func count(in arguments: [String]) -> Int {
    var index = 0
    while index < arguments.count {
      let word = arguments[index]
      let isValueInside = withValue.contains { word.hasPrefix("\($0)=") }
      if withValue.contains(word), index + 1 < arguments.count {
        index += 2
      } else if isValueInside || flags.contains(word) {
        index += 1
      } else {
        break
      }
    }
    return index
  }
}
