/// A host or sponsor: who gave, what for, and on which days. One who gave several things is there several
/// times.
package struct Giver: Hashable, Sendable {
  /// A company's or a person's; one with a colon can only stand in `event.yml`.
  package let name: String
  /// Use of what was given, such as `the rooms`; nil if nobody said.
  package let purpose: String?
  /// Numbers of days; empty means the whole event.
  package let days: [Int]
  /// The giver's own page, as somebody gave it.
  package let url: String?

  /// Takes numbers of days from 1; none means the whole event.
  package init(name: String, purpose: String?, days: [Int], url: String? = nil) {
    self.name = name
    self.purpose = purpose
    self.days = days
    self.url = url
  }

  /// Reads `Oracle`, `Oracle: the rooms` or `Citrix <https://citrix.example>: lunch (days 2, 3)`; a name
  /// can be a link as Markdown has it, and the days be called as in a language.
  package init?(_ text: String, in language: Language = .english) {
    var rest = text.trimmed
    var days: [Int] = []
    if rest.hasSuffix(")"), let open = rest.lastIndex(of: "("),
      let found = Self.days(rest[open...].dropFirst().dropLast(), in: language)
    {
      days = found
      rest = String(rest[..<open]).trimmed
    }
    let linked = Self.linked(rest)
    if let linked { rest = "\(linked.name)\(linked.rest)" }
    let parts = rest.split(separator: ":", maxSplits: 1).map { String($0).trimmed }
    guard let name = parts.first, !name.isEmpty, !rest.hasPrefix(":") else { return nil }
    let purpose = parts.count == 2 && !parts[1].isEmpty ? parts[1] : nil
    self.init(name: name, purpose: purpose, days: days, url: linked?.url)
  }

  /// Such as `Oracle <https://oracle.example>` and `[Oracle](https://oracle.example)`.
  private static func linked(_ text: String) -> (name: String, url: String, rest: String)? {
    let parts =
      text.wholeMatch(of: /\[([^\]:]+)\]\(<?([^\s<>]+?)>?\)\s*(:.*)?/)?.output
      ?? text.wholeMatch(of: /([^<>:]*?)\s*<([^\s<>]+)>\s*(:.*)?/)?.output
    guard let (_, name, url, rest) = parts, WebAddress.isValid(String(url)) else { return nil }
    return (String(name), String(url), rest.map(String.init) ?? "")
  }

  /// What stands as an address behind the name in such a text, whether it is one or not; nil if nothing does.
  package static func address(in text: String) -> String? {
    let found =
      text.trimmed.prefixMatch(of: /\[[^\]]*\]\(([^()]*)\)/)?.output.1
      ?? text.trimmed.prefixMatch(of: /[^:<>]*<([^<>]*)>/)?.output.1
    return found.map { String($0) }
  }

  /// Whether it ends with days of which nobody knows which they are, such as `(days 1-2)`, in that language
  /// or one that ships.
  package func hasUnreadDays(in language: Language) -> Bool {
    let words = purpose ?? name
    guard days.isEmpty, words.hasSuffix(")"), let open = words.lastIndex(of: "(") else {
      return false
    }
    let inside = words[open...].dropFirst().lowercased()
    let dayWords = Language.shippedDayWords.union(language.dayWords)
    return dayWords.contains { inside.hasPrefix("\($0) ") } && inside.contains(where: \.isNumber)
  }

  /// Reads `day 2` and `days 2, 3`, and `Tage 2, 3` in German.
  private static func days(_ text: some StringProtocol, in language: Language) -> [Int]? {
    let words = text.split { $0 == " " || $0 == "," }
    guard let first = words.first?.lowercased(),
      language.dayWords.union(Language.english.dayWords).contains(first)
    else { return nil }
    let numbers = words.dropFirst().map { decimal($0.utf8) }
    guard !numbers.isEmpty, numbers.allSatisfy({ $0 ?? 0 > 0 }) else { return nil }
    return numbers.compactMap { $0 }
  }

  /// As the command line takes it.
  package var text: String {
    let url = url.map { " <\($0)>" } ?? ""
    let purpose = purpose.map { ": \($0)" } ?? ""
    let word = days.count == 1 ? "day" : "days"
    let list = days.map(String.init).joined(separator: ", ")
    return name + url + purpose + (days.isEmpty ? "" : " (\(word) \(list))")
  }

  /// With what another says of the same gift: where both have days those of both, else the other's; and
  /// where a page was given, that.
  package func changed(by other: Giver) -> Giver {
    let isOfDays = !days.isEmpty && !other.days.isEmpty
    return Giver(
      name: other.name, purpose: other.purpose,
      days: isOfDays ? Set(days + other.days).sorted() : other.days, url: other.url ?? url)
  }

  /// Whether a name alone says nothing that a gift of the same days does not say better.
  fileprivate func isCovered(by other: Giver) -> Bool {
    purpose == nil && (other.days.isEmpty || Set(days).isSubset(of: other.days))
  }
}

extension [Giver] {
  /// Adds a gift, or changes the one that it is; words of what was given take the place of a name alone.
  package mutating func put(_ giver: Giver) {
    let isSame = { (other: Giver) in
      other.name == giver.name && (other.purpose == giver.purpose || other.isCovered(by: giver))
    }
    guard let index = firstIndex(where: isSame) else { return append(giver) }
    self[index] = self[index].changed(by: giver)
  }
}
