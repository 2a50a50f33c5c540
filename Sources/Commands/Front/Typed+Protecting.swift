import ArgumentParser

extension Typed {
  static func protect(
    _ arguments: [String], under root: any ParsableCommand.Type
  ) -> [String] {
    let isSearch = arguments.first == Search.word
    return arguments.map { argument in
      guard
        argument.first == mark || isText(argument, under: root)
          || isSearch && isExcludedWord(argument)
      else { return argument }
      return String(mark) + argument
    }
  }

  /// In a search `-word` is a word to leave out; an option there has one letter, or two dashes.
  private static func isExcludedWord(_ argument: String) -> Bool {
    argument.hasPrefix("-") && !argument.hasPrefix("--") && argument.count > 2
      && argument.dropFirst(2).first != "="
  }

  /// White space makes it a text, but `--venue=New York` is an option, if there is such an option.
  private static func isText(_ argument: String, under root: any ParsableCommand.Type) -> Bool {
    guard argument.hasPrefix("-"), argument.contains(where: \.isWhitespace) else { return false }
    guard argument.hasPrefix("--"), let sign = argument.firstIndex(of: "=") else { return true }
    let names = try? CommandDescription.of(root).spellings
    return names?.contains(String(argument[..<sign])) != true
  }
}
