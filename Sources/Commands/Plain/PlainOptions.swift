import ArgumentParser

/// What can be read of a line without the parser: a command, or options that several have.
///
/// The parser gives each option its value, and so what is made without it has to give them all: `none`.
protocol PlainOptions: ParsableArguments {
  /// As the parser has it where no option is given.
  static var none: Self { get }

  /// Takes an option with its value. False if it has no such, or not in this form: the parser reads the
  /// line then.
  mutating func take(_ option: String, _ words: inout PlainWords) -> Bool

  /// Takes a word that is neither an option nor a value. False if there is no place for it.
  mutating func take(_ argument: Typed) -> Bool
}

extension PlainOptions {
  mutating func take(_ argument: Typed) -> Bool { false }
}

extension JournalCommand where Self: PlainOptions {
  /// The command of a line that is simply right; nil for every other.
  static func plain(_ words: [String]) -> Self? {
    var (command, words) = (none, PlainWords(words))
    while let word = words.next() {
      let isTaken =
        switch word {
        case .option(let option): command.take(option, &words)
        case .argument(let argument): command.take(argument)
        }
      guard isTaken else { return nil }
    }
    return (try? command.validate()) == nil ? nil : command
  }
}
