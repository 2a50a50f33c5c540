internal import Foundation

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
    let name = FoldedName.of(text)
    guard !name.isEmpty else { return nil }
    guard
      let code = Self.code(Self.withoutDots(text)) ?? Self.english[name] ?? Self.customary[name]
        ?? Self.foreign(name) ?? Self.own[name]
    else { return nil }
    self.code = code
  }

  /// The name in English.
  package var name: String { Self.name(of: code, in: Locale(identifier: "en")) ?? code }

  private static func withoutDots(_ text: String) -> String {
    text.trimmed.filter { $0 != "." }
  }

  /// Code that codes such as `DE`, and older or longer ones such as `UK` and `USA`, stand for.
  private static func code(_ text: String) -> String? {
    guard (2...3).contains(text.utf8.count), text.utf8.allSatisfy({ $0 < 0x80 }) else { return nil }
    let letters = text.uppercased()
    if codes.contains(letters) { return letters }
    return name(of: letters, in: Locale(identifier: "en")).flatMap { english[FoldedName.of($0)] }
  }

  private static func name(of code: String, in locale: Locale) -> String? {
    locale.localizedString(forRegionCode: code)
  }

  private static let codes = Set(
    Locale.Region.isoRegions.map(\.identifier).filter { code in
      code.utf8.count == 2 && code.utf8.allSatisfy { (0x41...0x5A).contains($0) }
    })

  private static let english = names(in: "en")

  /// Languages that exports come in, whose speakers name their neighbours: the first that knows a
  /// name is the last whose names are loaded.
  private static func foreign(_ name: String) -> String? {
    german[name] ?? french[name] ?? spanish[name] ?? italian[name] ?? dutch[name] ?? polish[name]
      ?? portuguese[name]
  }

  private static let german = names(in: "de")
  private static let french = names(in: "fr")
  private static let spanish = names(in: "es")
  private static let italian = names(in: "it")
  private static let dutch = names(in: "nl")
  private static let polish = names(in: "pl")
  private static let portuguese = names(in: "pt")

  private static func names(in language: String) -> [String: String] {
    var names: [String: String] = [:]
    let locale = Locale(identifier: language)
    for code in codes.sorted() {
      guard let name = name(of: code, in: locale).map(FoldedName.of) else { continue }
      names[name] = names[name] ?? code
    }
    return names
  }

  /// Each country in the languages that are spoken there: the names of 695 locales.
  private static let own: [String: String] = {
    var names: [String: String] = [:]
    for identifier in Locale.availableIdentifiers.sorted() {
      let locale = Locale(identifier: identifier)
      guard let code = locale.region?.identifier, codes.contains(code),
        let name = name(of: code, in: locale)
      else { continue }
      names[FoldedName.of(name)] = names[FoldedName.of(name)] ?? code
    }
    return names
  }()

  /// Names that the locale data does not have: parts of a country, former and short names.
  private static let customary = [
    "england": "GB", "scotland": "GB", "wales": "GB", "northern-ireland": "GB",
    "great-britain": "GB", "britain": "GB", "america": "US", "united-states-of-america": "US",
    "holland": "NL", "the-netherlands": "NL", "czech-republic": "CZ", "turkey": "TR",
    "russian-federation": "RU", "korea": "KR", "republic-of-korea": "KR", "burma": "MM",
    "hong-kong": "HK", "macedonia": "MK", "ivory-coast": "CI", "republic-of-ireland": "IE",
    "viet-nam": "VN", "brasil": "BR",
  ]
}
