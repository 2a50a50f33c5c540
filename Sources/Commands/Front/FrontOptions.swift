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

  /// The arguments in front of the command, values included, and the rest.
  static func split(
    _ arguments: [String]
  ) -> (front: ArraySlice<String>, rest: ArraySlice<String>) {
    var rest = arguments[...]
    while let word = rest.first {
      let name = String(word.prefix { $0 != "=" })
      guard flags.contains(word) || withValue.contains(name) else { break }
      rest = rest.dropFirst(withValue.contains(word) ? 2 : 1)
    }
    return (arguments[..<rest.startIndex], rest)
  }
}
