import ArgumentParser

/// State of a command line at the cursor: what was typed, and what can stand there.
struct CommandLineWalk {
  /// The word that is being typed, without the option before its `=`.
  let typed: String
  /// `--kind=` of `--kind=demo`; else empty.
  let prefix: String
  /// The sort of words that can stand there.
  let expected: Expected
  /// The commands from the root on, such as `attendee` and `show`.
  let path: [String]
  /// The journal that the line names.
  let journal: String?
  /// The words in places of their own that are there.
  let places: [String]

  /// Sorts of words that can stand in a place.
  enum Expected {
    /// One of these commands, or else what the default one takes first.
    case command([any ParsableCommand.Type], orElse: CommandDescription.Argument?)
    /// One of these options or flags.
    case option([CommandDescription.Argument])
    /// The value of an option, or a word in a place of its own.
    case value(CommandDescription.Argument)
    case nothing
  }

  /// Takes the words after the program's name, the last of which is being typed.
  init(_ words: [String], under root: any ParsableCommand.Type) throws {
    let last = words.last ?? ""
    let (front, rest) = FrontOptions.split(words.dropLast())
    let descent = CommandDescent(rest, from: root)
    let reading = try descent.command.map {
      OptionReading(of: try .of($0), in: front + descent.rest)
    }
    path = descent.path
    journal = reading?.journal
    places = reading?.places ?? []
    let sign = last.hasPrefix("--") ? last.firstIndex(of: "=") : nil
    if let sign, let option = reading?.option(String(last[..<sign])) {
      prefix = String(last[...sign])
      typed = String(last[sign...].dropFirst())
      expected = .value(option)
    } else {
      (prefix, typed) = ("", last)
      expected =
        try Self.frontOption(after: rest, last, under: root) ?? reading?.expected(last)
        ?? descent.expected()
    }
  }
}

extension CommandLineWalk {
  /// An option or its value in front of the command; nil if something else can stand there.
  private static func frontOption(
    after words: ArraySlice<String>, _ typed: String, under root: any ParsableCommand.Type
  ) throws -> Expected? {
    if words.isEmpty {
      return typed.hasPrefix("-") ? .option(try FrontOptions.descriptions(under: root)) : nil
    }
    guard words.count == 1, let word = words.first, word.hasPrefix("--") else { return nil }
    return try FrontOptions.descriptions(under: root).first {
      $0.form == .option && $0.spellings.contains(word)
    }.map { .value($0) }
  }
}

/// The way down to a command that has no others below it.
private struct CommandDescent {
  private(set) var path: [String] = []
  private var type: any ParsableCommand.Type
  /// The words after the command's name.
  private(set) var rest: ArraySlice<String>
  private var isLost = false

  init(_ words: ArraySlice<String>, from root: any ParsableCommand.Type) {
    (rest, type) = (words, root)
    while !isLost, isGroup, let word = rest.first {
      if word.hasPrefix("-") || word == "help" {
        rest.removeFirst()
      } else if let named = below(word) {
        descend(to: named)
        rest.removeFirst()
      } else if let fallback = type.configuration.defaultSubcommand {
        descend(to: fallback)
      } else {
        isLost = true
      }
    }
  }

  private var isGroup: Bool { !type.configuration.subcommands.isEmpty }

  /// The command that was reached; nil above one.
  var command: (any ParsableCommand.Type)? { isGroup ? nil : type }

  private func below(_ name: String) -> (any ParsableCommand.Type)? {
    type.configuration.subcommands.first { $0._commandName == name }
  }

  private mutating func descend(to next: any ParsableCommand.Type) {
    path.append(next._commandName)
    type = next
  }

  func expected() throws -> CommandLineWalk.Expected {
    guard !isLost else { return .nothing }
    let fallback = try type.configuration.defaultSubcommand.map { try CommandDescription.of($0) }
    return .command(
      type.configuration.subcommands.filter { $0.configuration.shouldDisplay },
      orElse: fallback?.places.first)
  }
}

/// A command's words before the cursor, as far as it matters what comes next.
private struct OptionReading {
  private let command: CommandDescription
  private(set) var journal: String?
  private(set) var places: [String] = []
  /// Options that the line has and that are not repeated.
  private var used: Set<String> = []
  /// The option whose value comes next.
  private var waiting: CommandDescription.Argument?
  private var optionsEnded = false

  init(of command: CommandDescription, in words: ArraySlice<String>) {
    self.command = command
    for word in words { take(word) }
  }

  /// The option with a value that is spelled so.
  func option(_ spelling: String) -> CommandDescription.Argument? {
    guard !optionsEnded else { return nil }
    return command.options.first { $0.form == .option && $0.spellings.contains(spelling) }
  }

  func expected(_ typed: String) -> CommandLineWalk.Expected {
    if let waiting { return .value(waiting) }
    let options = command.options.filter { !used.contains($0.name) }
    // `-kind:demo` takes away from a search.
    if typed.hasPrefix("-"), !typed.contains(":"), !optionsEnded { return .option(options) }
    if let place { return .value(place) }
    let isFull = places.count == command.places.count
    return typed.isEmpty && !optionsEnded && isFull ? .option(options) : .nothing
  }

  /// The argument that the next word in a place of its own is; nil if no place is left.
  private var place: CommandDescription.Argument? {
    if places.count < command.places.count { return command.places[places.count] }
    return command.places.last.flatMap { $0.isRepeating ? $0 : nil }
  }

  private mutating func take(_ word: String) {
    if let option = waiting {
      if option.name == "journal" { journal = word }
      waiting = nil
    } else if word == "--", !optionsEnded {
      optionsEnded = true
    } else if word.hasPrefix("-"), !optionsEnded {
      takeOption(word)
    } else {
      places.append(word)
    }
  }

  private mutating func takeOption(_ word: String) {
    let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let found = command.options.first { $0.spellings.contains(String(parts[0])) }
    guard let found else { return }
    if !found.isRepeating { used.insert(found.name) }
    guard found.form == .option else { return }
    if parts.count == 1 { waiting = found }
    if found.name == "journal", parts.count == 2 { journal = String(parts[1]) }
  }
}
