/// Where a link leads, in a strict form that every renderer reads alike.
enum LinkTarget {
  private static let schemes = ["https://", "http://", "mailto:"]

  /// Whether a character may stand in an address.
  static func isAddress(_ character: Character) -> Bool {
    if !character.isASCII { return character.isLetter || character.isNumber }
    return character.isLetter || character.isNumber || "-._~:/?#@!$&'*+,;=%".contains(character)
  }

  /// Whether an address may stand in `<…>` as a link.
  static func isAutomatic(_ address: String) -> Bool {
    let lowered = address.lowercased()
    if let scheme = schemes.first(where: { lowered.hasPrefix($0) }) {
      return lowered.count > scheme.count
    }
    let parts = address.split(separator: "@", omittingEmptySubsequences: false)
    return parts.count == 2
      && parts.allSatisfy { part in
        !part.isEmpty
          && part.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || ".-_+".contains($0)) }
      }
  }

  /// The length of `(target "title")` if it is safe; nil otherwise.
  static func length(_ source: ArraySlice<Character>) -> Int? {
    var rest = source.dropFirst()
    rest = rest.drop { $0 == " " }
    guard let target = target(&rest), isSafe(target) else { return nil }
    let afterTarget = rest.count
    rest = rest.drop { $0 == " " }
    if rest.count < afterTarget, rest.first == "\"" { skipTitle(&rest) }
    guard rest.first == ")" else { return nil }
    return source.count - rest.count + 1
  }

  private static func target(_ rest: inout ArraySlice<Character>) -> String? {
    let isAngled = rest.first == "<"
    if isAngled { rest = rest.dropFirst() }
    var depth = 0
    let found = rest.prefix { character in
      if character == "(" { depth += 1 }
      if character == ")" { depth -= 1 }
      return isAddress(character) || (depth >= 0 && "()".contains(character))
    }
    rest = rest.dropFirst(found.count)
    guard isAngled else { return found.filter { $0 == "(" }.count < 32 ? String(found) : nil }
    guard rest.first == ">" else { return nil }
    rest = rest.dropFirst()
    return String(found)
  }

  private static func skipTitle(_ rest: inout ArraySlice<Character>) {
    let title = rest.dropFirst().prefix { !"\"\\`<>\n".contains($0) }
    let end = rest.dropFirst(1 + title.count)
    if end.first == "\"" { rest = end.dropFirst().drop { $0 == " " } }
  }

  /// Whether a target is a web or e-mail address, or leads to a place beside the page.
  private static func isSafe(_ target: String) -> Bool {
    let lowered = target.lowercased()
    if schemes.contains(where: { lowered.hasPrefix($0) }) { return true }
    let start = lowered.prefix { !"/?#".contains($0) }
    return !start.contains { ":&%".contains($0) }
  }
}
