/// A host or sponsor: who gave, what for, and on which days.
package struct Giver: Hashable, Sendable {
  /// A company's or a person's; one with a colon can only stand in `event.yml`.
  package let name: String
  /// Use of what was given, such as `venue`; nil if nobody said.
  package let purpose: String?
  /// Numbers of days; empty means the whole event.
  package let days: [Int]

  /// Takes numbers of days from 1; none means the whole event.
  package init(name: String, purpose: String?, days: [Int]) {
    self.name = name
    self.purpose = purpose
    self.days = days
  }

  /// Reads `Oracle`, `Oracle: venue` or `Citrix: lunch (days 2, 3)`.
  package init?(_ text: String) {
    var rest = text.trimmed
    var days: [Int] = []
    if rest.hasSuffix(")"), let open = rest.lastIndex(of: "("),
      let found = Self.days(rest[open...].dropFirst().dropLast())
    {
      days = found
      rest = String(rest[..<open]).trimmed
    }
    let parts = rest.split(separator: ":", maxSplits: 1).map { String($0).trimmed }
    guard let name = parts.first, !name.isEmpty, !rest.hasPrefix(":") else { return nil }
    let purpose = parts.count == 2 && !parts[1].isEmpty ? parts[1] : nil
    self.init(name: name, purpose: purpose, days: days)
  }

  /// Reads `day 2` and `days 2, 3`.
  private static func days(_ text: some StringProtocol) -> [Int]? {
    let words = text.split { $0 == " " || $0 == "," }
    guard let first = words.first, first == "day" || first == "days" else { return nil }
    let numbers = words.dropFirst().map { decimal($0.utf8) }
    guard !numbers.isEmpty, numbers.allSatisfy({ $0 ?? 0 > 0 }) else { return nil }
    return numbers.compactMap { $0 }
  }

  /// As the command line takes it.
  package var text: String {
    let purpose = purpose.map { ": \($0)" } ?? ""
    let word = days.count == 1 ? "day" : "days"
    let list = days.map(String.init).joined(separator: ", ")
    return name + purpose + (days.isEmpty ? "" : " (\(word) \(list))")
  }
}
