import ArgumentParser

extension NameSpecification {
  /// The value can stand behind the letter at once: `-d1`, as git has it.
  static func letter(_ letter: Character) -> NameSpecification {
    [.customShort(letter, allowingJoined: true), .long]
  }

  static let day: NameSpecification = [.customShort("d", allowingJoined: true), .customLong("day")]
}

extension ArgumentHelp {
  static let day = ArgumentHelp(
    "A day: 2, 2011-03-23, today, yesterday, friday, `last friday`.", valueName: "day")
}
