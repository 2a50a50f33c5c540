extension Withholding {
  /// Refuses several names in place of one, such as `Lars, U. Fischer`, where one of them is not to be said:
  /// the file of that person would stand for all. `Fischer, Ute` and `Ute Fischer (Arm)` are one.
  package func refuseList(_ text: String, address: String?) throws(RosterProblem) {
    let parts = Self.parts(of: text)
    guard parts.count > 1, let key = key(typed: text, address: address),
      let person = person(key), parts.contains(where: { unnamed(in: $0) == key })
    else { return }
    guard !parts.allSatisfy({ isOwn($0, of: person) }) else { return }
    throw .listOfNames(text, name: person.displayName, key: key)
  }

  /// Several names with the files of those in place of theirs who are not to be named: the others stay. Nil
  /// where it is one person, or where a name would be left that has to go.
  func withheldList(_ text: String) -> String? {
    let parts = Self.parts(of: text)
    let people = Set(parts.compactMap { unnamed(called: $0) }).sorted().compactMap(person)
    guard parts.count > 1, !people.isEmpty else { return nil }
    var names: [String] = []
    for part in parts {
      let name = people.first { isOwn(part, of: $0) }?.key ?? part
      if !names.contains(name) { names.append(name) }
    }
    let list = names.joined(separator: ", ")
    return names.count > 1 && unnamed(in: list) == nil ? list : nil
  }

  /// Whether a part of a list says who somebody is: by a name or a word of it, or where they are from.
  private func isOwn(_ part: String, of person: Attendee) -> Bool {
    let own = Self.words(of: person.name ?? "")
    let origins = Attendee.origins.compactMap { person[keyPath: $0.1].map(FoldedName.of) }
    return unnamed(in: part) == person.key || origins.contains(FoldedName.of(part))
      || Self.words(of: part).allSatisfy { own.contains($0) || WordsBesideNames.isTitle($0) }
  }

  private static func words(of name: String) -> [String] {
    PersonName(name).everyUnit.flatMap(\.words)
  }

  /// What signs and words part that stand between people.
  private static func parts(of text: String) -> [String] {
    let signs: Set<Character> = [",", ";", "&", "+", "/", "，", "、", "；"]
    return text.split { signs.contains($0) }.flatMap { part in
      part.split(whereSeparator: \.isWhitespace)
        .split { between.contains($0.lowercased()) }.map { $0.joined(separator: " ") }
    }.filter { $0.contains { $0.isLetter } }
  }

  private static let between: Set<String> = ["and", "und", "et", "y", "e", "with", "mit", "avec"]
}
