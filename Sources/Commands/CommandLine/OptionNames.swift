import ArgumentParser

extension NameSpecification {
  /// The long name, and a letter behind which the value can stand at once: `-d1`, as git has it.
  static func letter(_ letter: Character) -> NameSpecification {
    [.customShort(letter, allowingJoined: true), .long]
  }

  /// The day that a command is about: `-d2`.
  static let day: NameSpecification = [.customShort("d", allowingJoined: true), .customLong("day")]
}

extension ArgumentHelp {
  /// The forms of a day that `--day` takes.
  static let day = ArgumentHelp(
    "A day: 2, 2011-03-23, today, yesterday, friday, `last friday`.", valueName: "day")
}
