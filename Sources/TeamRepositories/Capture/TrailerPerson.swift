internal import JournalModel

/// Somebody whom a trailer names; an address is private, and no part of the name however it is written.
struct TrailerPerson: Equatable {
  /// Empty where there is an address alone.
  let name: String
  let address: String?

  /// Nobody names more people in one line, and what is no name costs time.
  private static let longest = 2_000

  /// Everybody in a value: addresses part people, and so do semicolons, `and`, and commas that no
  /// `Last, First` has.
  static func all(in value: String) -> [TrailerPerson] {
    var people: [TrailerPerson] = []
    var rest = value.prefix(longest)
    while let match = rest.firstMatch(of: address) {
      let names = names(in: rest[..<match.range.lowerBound])
      people += names.dropLast().map { TrailerPerson(name: $0, address: nil) }
      people.append(TrailerPerson(name: names.last ?? "", address: match.output.1.lowercased()))
      rest = rest[match.range.upperBound...]
    }
    let names = names(in: rest)
    // Who stands behind an address that nobody stands before is whose it is.
    if let last = people.last, last.name.isEmpty, let first = names.first {
      people[people.count - 1] = TrailerPerson(name: first, address: last.address)
      return people + names.dropFirst().map { TrailerPerson(name: $0, address: nil) }
    }
    return people + names.map { TrailerPerson(name: $0, address: nil) }
  }

  /// A text without addresses in brackets; other words with an `@` can be anything.
  static func withoutBracketedAddresses(_ text: String) -> String {
    text.replacing(
      #/\s?(?:<\s?(?:mailto:)?[^\s<>@]+[@＠][^\s<>@]+\s?>?|[(\[](?:mailto:)?[^\s<>()\[\]:\/@]+[@＠][^\s<>()\[\]:\/@]+[)\]])/#,
      with: "")
  }

  /// A text about people without any address.
  static func withoutAddresses(_ text: String) -> String {
    text.replacing(address, with: "").split(separator: " ").joined(separator: " ")
  }

  /// With or without brackets, closed or not; also as people write it to hide it from programs.
  private static var address: Regex<(Substring, Substring)> {
    #/(?i)[<(\[{"']{0,3}(?:mailto:)?([^\s<>()\[\]{}"',;@＠]{1,64}(?:[@＠]|\s[@＠]\s(?=\S{1,64}\.)|\s?[(\[{<]\s?at\s?[)\]}>]\s?)[^\s<>()\[\]{}"',;@＠]{1,255})[>)\]}"']{0,3}/#
  }

  private static func names(in text: Substring) -> [String] {
    text.split(separator: #/\s*[;&]\s*|\s+(?:and|und)\s+/#).flatMap { part in
      let names = part.split(separator: ",").map(name).filter { !$0.isEmpty }
      let isOne = names.count == 2 && names.contains { !$0.contains(" ") }
      return isOne ? [names.joined(separator: ", ")] : names
    }
  }

  /// Without the signs around it, and without handles and whatever follows one.
  private static func name(_ text: Substring) -> String {
    let words = text.split { $0.isWhitespace }.prefix { !$0.contains { "@＠".contains($0) } }
    let isOutside = { (letter: Character) in !letter.isLetter && !letter.isNumber }
    let name = words.joined(separator: " ").prefix { !"<>".contains($0) }.drop(while: isOutside)
    guard let last = name.lastIndex(where: { !isOutside($0) }) else { return "" }
    let ending = name[last...].dropFirst().first.map {
      ".)".contains($0) && name.contains("(") || $0 == "."
    }
    return String(name[...(ending == true ? name.index(after: last) : last)])
  }
}
