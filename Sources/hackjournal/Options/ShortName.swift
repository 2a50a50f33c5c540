import ArgumentParser

extension NameSpecification {
  /// The long name, and a letter behind which the value can stand at once: `-d1`, as git has it.
  static func letter(_ letter: Character) -> NameSpecification {
    [.customShort(letter, allowingJoined: true), .long]
  }
}
