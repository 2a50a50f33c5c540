/// A name that a table has with the last name first, in the order in which people say it.
package enum TurnedName {
  /// `Hopper, Grace` as `Grace Hopper`.
  ///
  /// Where nothing says that all names are so, there must be one comma, one last name before it and
  /// what can be first names behind it: `Example, Inc.` and `Grace Hopper, Navy` stay as they are.
  package static func of(_ name: String, isLastFirst: Bool = false) -> String {
    let parts = name.split(separator: ",", omittingEmptySubsequences: false).map(\.trimmed)
    guard parts.count == 2, let first = parts.last, let last = parts.first, !first.isEmpty,
      !last.isEmpty, isLastFirst || isLastName(last) && isFirstName(first)
    else { return name }
    let words = last.split(separator: " ")
    let titles = words.prefix { $0.hasSuffix(".") && WordsBesideNames.isTitle(NameKey.of($0)) }
    let rest = words.dropFirst(titles.count)
    guard !rest.isEmpty, !isAdded(first) else { return name }
    return (titles.map(String.init) + [first] + rest.map(String.init)).joined(separator: " ")
  }

  /// Whether a heading says so, such as `Last name, first name` or `Name (Nachname, Vorname)`.
  package static func isAnnounced(by heading: String) -> Bool {
    let parts = heading.lowercased().split(separator: ",")
    guard parts.count == 2 else { return false }
    let words = parts.map { part in
      Set(part.split { !$0.isLetter }.map(String.init))
    }
    return !words[0].isDisjoint(with: lastWords) && !words[1].isDisjoint(with: firstWords)
  }

  private static let lastWords: Set<String> = [
    "last", "lastname", "surname", "family", "name", "nachname", "familienname", "zuname", "nom",
  ]
  private static let firstWords: Set<String> = [
    "first", "firstname", "given", "forename", "vorname", "rufname", "prénom", "prenom",
  ]

  /// One word, with `von` and titles before it.
  private static func isLastName(_ text: String) -> Bool {
    let words = text.split(separator: " ")
    return words.filter { !WordsBesideNames.contains(NameKey.of($0)) }.count == 1
      && words.allSatisfy(isName)
  }

  private static func isFirstName(_ text: String) -> Bool {
    let words = text.split(separator: " ")
    return (1...3).contains(words.count) && words.allSatisfy(isName) && !isAdded(text)
  }

  private static func isName(_ word: Substring) -> Bool {
    let letters = word.filter { !"-'’.".contains($0) }
    return letters.contains(where: \.isLetter)
      && letters.unicodeScalars.allSatisfy { $0.properties.isAlphabetic || NameKey.isMark($0) }
  }

  /// Whether it is said of somebody or of a company, and is no name.
  private static func isAdded(_ text: String) -> Bool {
    let words = text.split(separator: " ").map { NameKey.of($0) }
    return words.contains { companies.contains($0) }
      || words.allSatisfy { $0.count > 1 && WordsBesideNames.isTitle($0) }
  }

  private static let companies: Set<String> = [
    "inc", "ltd", "llc", "llp", "gmbh", "mbh", "ag", "kg", "ug", "ev", "ohg", "co", "corp",
    "company", "corporation", "limited", "plc", "sa", "sas", "sarl", "srl", "spa", "bv", "nv", "oy",
    "ab", "as", "aps", "ngo", "foundation", "university", "institute", "group", "team",
  ]
}
