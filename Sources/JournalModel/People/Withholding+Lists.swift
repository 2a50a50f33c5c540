extension Withholding {
  /// Refuses several names in place of one, such as `Lars, U. Fischer`, where one of them is not to be said:
  /// the file of that person would stand for all. `Fischer, Ute` and `Ute Fischer (Arm)` are one.
  package func refuseList(_ text: String, address: String?) throws(RosterProblem) {
    let parts = Self.parts(of: text)
    guard parts.count > 1, let key = key(typed: text, address: address),
      let person = person(key), parts.contains(where: { unnamed(in: $0) == key })
    else { return }
    let own = Self.words(of: person.name ?? "")
    let origins = Attendee.origins.compactMap { person[keyPath: $0.1].map(FoldedName.of) }
    let isOwn = { (part: String) in
      self.unnamed(in: part) == key || origins.contains(FoldedName.of(part))
        || Self.words(of: part).allSatisfy { own.contains($0) || WordsBesideNames.isTitle($0) }
    }
    guard !parts.allSatisfy(isOwn) else { return }
    throw .listOfNames(text, name: person.displayName, key: key)
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
