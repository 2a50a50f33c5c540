internal import Git
internal import JournalModel

/// Somebody whom a commit's message names together with an address. The address is in no entry, but the
/// roster may know by it who must not be named.
struct AddressedPerson: Equatable {
  /// As written, and as git shows it.
  let names: Set<String>
  let addresses: Set<String>
  /// Where in the message that was.
  let place: Place

  enum Place {
    /// A line of people: the name is nothing else.
    case people
    /// A sentence, in which nobody knows where the name begins.
    case words
  }

  /// Everybody in lines of ours.
  static func all(
    in lines: [ToldLine], _ words: TrailerWords, names: (Signature) -> Signature
  ) -> [AddressedPerson] {
    lines.filter { line in line.value.contains { "@＠(".contains($0) } }.flatMap { line in
      let kind = words.meantKind(line.word)
      let place = kind == nil || kind == .thanks ? Place.people : .words
      let found = line.people + TrailerPerson.all(in: line.value)
      return found.compactMap { person -> AddressedPerson? in
        guard let address = person.address, !person.name.isEmpty else { return nil }
        let shown = names(Signature(name: person.name, email: address, seconds: 0, offset: 0))
        return AddressedPerson(
          names: [person.name, shown.name], addresses: [address, shown.email.lowercased()],
          place: place)
      }
    }
  }
}

extension Entry {
  /// Puts the name of a file in place of somebody who is not to be named; refuses words of which nobody
  /// knows how much is the name.
  mutating func withhold(
    _ person: AddressedPerson, as key: String
  ) throws(RosterProblem) {
    credits = credits.map { person.names.contains($0) ? key : $0 }
    for name in person.names.sorted(by: { $0.count > $1.count }) {
      if person.place == .words, text.contains(name) {
        throw .namesUnnamed(name: key, key: key)
      }
      text = text.replacing(wholeWords: "@\(FoldedName.of(name))", with: "@\(key)")
        .replacing(wholeWords: name, with: "@\(key)")
    }
  }
}

extension String {
  fileprivate func replacing(wholeWords words: String, with other: String) -> String {
    var (result, rest) = ("", self[...])
    while let found = rest.firstRange(of: words) {
      let before = rest[..<found.lowerBound].last ?? result.last
      let isWhole = ![before, rest[found.upperBound...].first].contains {
        $0.map { $0.isLetter || $0.isNumber || $0 == "@" } ?? false
      }
      result += rest[..<found.lowerBound] + (isWhole ? other : words)
      rest = rest[found.upperBound...]
    }
    return result + rest
  }
}

extension ToldLine {
  /// Those whom commas part, as in a line of mentions.
  fileprivate var people: [TrailerPerson] {
    guard word.lowercased() == TrailerWords.mention else { return [] }
    return value.split(separator: ",").flatMap { TrailerPerson.all(in: String($0)) }
  }
}
