import Foundation

/// A country by any of its names.
///
/// The names come from Unicode's locale data, which is linked into the program: in English, in the
/// languages of the country itself, and in some others that exports come in. Without the locale of
/// the computer, so that a count is the same everywhere.
package struct Country: Hashable, Sendable {
  /// ISO 3166, two letters, such as `GB`.
  package let code: String

  /// Nil for words that are no country's name or code.
  package init?(_ text: String) {
    let name = Roster.folded(text)
    guard !name.isEmpty else { return nil }
    guard
      let code = Self.code(Self.withoutDots(text)) ?? Self.english[name] ?? Self.customary[name]
        ?? Self.own[name] ?? Self.foreign[name]
    else { return nil }
    self.code = code
  }

  /// The name in English.
  package var name: String { Self.name(of: code, in: Locale(identifier: "en")) ?? code }

  /// `U.K.` is `UK`.
  private static func withoutDots(_ text: String) -> String {
    text.trimmed.filter { $0 != "." }
  }

  /// What codes such as `DE`, and older or longer ones such as `UK` and `USA`, stand for.
  private static func code(_ text: String) -> String? {
    guard (2...3).contains(text.utf8.count), text.utf8.allSatisfy({ $0 < 0x80 }) else { return nil }
    let letters = text.uppercased()
    if codes.contains(letters) { return letters }
    return name(of: letters, in: Locale(identifier: "en")).flatMap { english[Roster.folded($0)] }
  }

  private static func name(of code: String, in locale: Locale) -> String? {
    locale.localizedString(forRegionCode: code)
  }

  private static let codes = Set(
    Locale.Region.isoRegions.map(\.identifier).filter { code in
      code.utf8.count == 2 && code.utf8.allSatisfy { (0x41...0x5A).contains($0) }
    })

  private static let english = names(in: ["en"])

  /// In languages that exports come in, whose speakers name their neighbours.
  private static let foreign = names(in: ["de", "fr", "es", "it", "nl", "pl", "pt"])

  private static func names(in languages: [String]) -> [String: String] {
    var names: [String: String] = [:]
    for language in languages {
      let locale = Locale(identifier: language)
      for code in codes.sorted() {
        guard let name = name(of: code, in: locale) else { continue }
        names[Roster.folded(name)] = names[Roster.folded(name)] ?? code
      }
    }
    return names
  }

  /// Each country in the languages that are spoken there.
  private static let own: [String: String] = {
    var names: [String: String] = [:]
    for identifier in Locale.availableIdentifiers.sorted() {
      let locale = Locale(identifier: identifier)
      guard let code = locale.region?.identifier, codes.contains(code),
        let name = name(of: code, in: locale)
      else { continue }
      names[Roster.folded(name)] = names[Roster.folded(name)] ?? code
    }
    return names
  }()

  /// What people write and the locale data does not have: parts of a country, former and short
  /// names.
  private static let customary = [
    "england": "GB", "scotland": "GB", "wales": "GB", "northern-ireland": "GB",
    "great-britain": "GB", "britain": "GB", "america": "US", "united-states-of-america": "US",
    "holland": "NL", "the-netherlands": "NL", "czech-republic": "CZ", "turkey": "TR",
    "russian-federation": "RU", "korea": "KR", "republic-of-korea": "KR", "burma": "MM",
    "hong-kong": "HK", "macedonia": "MK", "ivory-coast": "CI", "republic-of-ireland": "IE",
    "viet-nam": "VN", "brasil": "BR",
  ]
}
