import ArgumentParser

/// State of a command line at the cursor: what was typed, and what can stand there.
struct CommandLineWalk {
  /// The word that is being typed, without the option before its `=`.
  let typed: String
  /// `--kind=` of `--kind=demo`; else empty.
  let prefix: String
  let expected: Expected
  /// The command's options, those that are there left out, and what they say.
  let options: OptionReading

  /// Sorts of words that can stand in a place.
  enum Expected {
    /// One of these commands, or else what the one that needs no name takes first.
    case command([any ParsableCommand.Type], orElse: CommandDescription.Argument?)
    case option([CommandDescription.Argument])
    /// The value of an option, or a word in a place of its own.
    case value(CommandDescription.Argument)
    case nothing
  }

  /// The last word is being typed.
  init(_ words: [String], under root: any ParsableCommand.Type) throws {
    let last = words.last ?? ""
    let (front, rest) = FrontOptions.split(words.dropLast())
    let path = CommandPath(rest.drop { $0 == "help" }, from: root)
    options = OptionReading(of: try .of(path.command), in: front + path.rest)
    let sign = last.hasPrefix("--") ? last.firstIndex(of: "=") : nil
    if let sign, let option = options.option(String(last[..<sign])) {
      (prefix, typed) = (String(last[...sign]), String(last[sign...].dropFirst()))
      expected = .value(option)
      return
    }
    (prefix, typed) = ("", last)
    if path.rest.isEmpty, !path.below.isEmpty, !last.hasPrefix("-"), !options.isWaiting {
      let shown = path.below.filter { $0.configuration.shouldDisplay }
      expected = .command(shown, orElse: options.place)
    } else {
      expected = options.expected(last)
    }
  }
}
