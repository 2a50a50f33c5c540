/// The words of a language as a file of a journal, `languages/NAME.yml`.
package struct LanguageFile {
  private let document: Document

  /// Reads all of them; the first that is missing is an error, but for those that came later: each of
  /// these is in English then.
  package static func language(_ content: String) throws(FormatError) -> Language {
    try LanguageFile(document: try Document(content, as: .yaml)).language()
  }

  private func language() throws(FormatError) -> Language {
    Language(
      weekdays: try texts("weekdays", count: 7), months: try texts("months", count: 12),
      numbers: try texts("numbers", count: nil),
      moreNumbers: try newTexts("more-numbers"), date: try text("date"),
      longDate: try text("long-date"), dayOf: try text("day", name: "of"),
      dayAlone: try text("day", name: "alone"), several: try several(), headings: try headings(),
      impressions: try text("headings", name: "impressions"),
      followedUp: try text("headings", name: "followed-up"),
      evening: try text("headings", name: "evening"),
      responses: try text("headings", name: "responses"),
      privateNotes: try text("headings", name: "private-notes"),
      before: try text("headings", name: "before"),
      afterwards: try text("headings", name: "afterwards"),
      answered: try answered(),
      about: try word("about", else: \.about),
      privateWarning: try text("private-warning"), and: try text("and"),
      colon: try word("colon", else: \.colon),
      firstOfMonth: try word("first-of-month", else: \.firstOfMonth),
      nobody: try text("attended", name: "nobody"), onePerson: try text("attended", name: "one"),
      manyPeople: try text("attended", name: "many"),
      peopleInWords: try text("attended", name: "words"),
      from: try text("attended", name: "from"), online: try online(),
      theyCame: try word("they-came", else: \.theyCame),
      unknownPeople: try text("attended", name: "unknown"),
      people: try text("people"), quantities: try texts("quantities", count: nil),
      collectives: try newTexts("collectives"), partitives: try newTexts("partitives", count: 2),
      declined: try newWords("declined"),
      verbs: try texts("verbs", count: nil), company: try noun("company"),
      university: try noun("university"), country: try noun("country"),
      lastDay: try text("closing", name: "last"), oneMoreDay: try text("closing", name: "one"),
      moreDays: try text("closing", name: "many"), gifts: try gifts(),
      projects: try projects(),
      byline: try word("byline", else: \.byline),
      team: try word("team", else: \.team),
      schedule: try word("schedule", else: \.schedule),
      organised: try word("organised", else: \.organised),
      quotation: try word("quotation", else: \.quotation), totals: try totals(),
      review: try review(),
      site: try site())
  }

  private func answered() throws(FormatError) -> String {
    if let words = try newText("answered") { return words }
    return try text("headings", name: "followed-up")
  }

  private func headings() throws(FormatError) -> [String: String] {
    var headings = try newWords("headings").filter { !Self.places.contains($0.key) }
    for kind in Kind.standard {
      headings[kind.description] = try text("headings", name: kind.description)
    }
    return headings
  }

  /// The headings that are of no kind.
  private static let places: Set<String> = [
    "impressions", "followed-up", "evening", "responses", "private-notes", "before", "afterwards",
  ]

  func noun(_ key: String) throws(FormatError) -> Language.Noun {
    .init(
      one: try text(key, name: "one"), singular: try text(key, name: "singular"),
      plural: try text(key, name: "plural"))
  }
}

extension LanguageFile {
  private func text(_ key: String) throws(FormatError) -> String {
    guard let text = try document.text(key) else { throw missing(key) }
    return try checked(text, key: key)
  }

  /// A phrase that files of earlier versions do not have.
  func newText(_ key: String) throws(FormatError) -> String? {
    guard let text = try document.text(key) else { return nil }
    return try checked(text, key: key)
  }

  /// The same of a phrase below a key.
  func newText(_ key: String, name: String) throws(FormatError) -> String? {
    guard let node = document.node(key) else { return nil }
    if case .mapping(let fields) = node.content, !fields.contains(where: { $0.key == name }) {
      return nil
    }
    return try text(key, name: name)
  }

  private func text(_ key: String, name: String) throws(FormatError) -> String {
    guard let node = document.node(key) else { throw missing(key) }
    guard case .mapping(let fields) = node.content else {
      throw document.problem(key, message: "expected `\(name): …` and others below it")
    }
    guard let text = fields.first(where: { $0.key == name })?.value.text else {
      throw document.problem(key, message: "`\(name):` is missing")
    }
    return try checked(text, key: key)
  }

  /// A phrase is one line of words. One in braces that stands for nothing would be published as it is.
  private func checked(_ text: String, key: String) throws(FormatError) -> String {
    guard !text.trimmed.isEmpty else {
      throw document.problem(key, message: "a phrase of it is empty")
    }
    guard text.utf8.count <= Self.longest else {
      throw document.problem(key, message: "a phrase of it is longer than \(Self.longest) bytes")
    }
    guard VisibleText.isWithoutControls(text) else {
      throw document.problem(key, message: "a phrase of it has control characters or two lines")
    }
    for part in text.split(separator: "{", omittingEmptySubsequences: false).dropFirst() {
      let word = String(part.prefix { $0 != "}" })
      guard Self.placeholders.contains(word) else {
        throw document.problem(key, message: "`{\(word)}` stands for nothing")
      }
    }
    return text
  }

  /// What is filled in can be long, and each place of a phrase takes it.
  private static let longest = 1_000

  private static let placeholders: Set<String> = [
    "author", "count", "counts", "credits", "date", "day", "days", "from", "month", "name",
    "online", "origins", "people", "purpose", "text", "weekday", "year",
  ]

  private func texts(_ key: String, count: Int?) throws(FormatError) -> [String] {
    let texts = try document.texts(key)
    guard !texts.isEmpty else { throw missing(key) }
    guard count == nil || texts.count == count else {
      throw document.problem(key, message: "expected \(count ?? 0) words, found \(texts.count)")
    }
    for text in texts { _ = try checked(text, key: key) }
    return texts
  }

  /// None where the key is missing.
  private func newTexts(_ key: String, count: Int? = nil) throws(FormatError) -> [String] {
    document.node(key) == nil ? [] : try texts(key, count: count)
  }

  /// Phrases by the words that stand below a key; none where it is missing.
  private func newWords(_ key: String) throws(FormatError) -> [String: String] {
    guard let node = document.node(key) else { return [:] }
    guard case .mapping(let fields) = node.content else {
      throw document.problem(key, message: "expected `word: phrase` below it")
    }
    var words: [String: String] = [:]
    for field in fields { words[field.key] = try text(key, name: field.key) }
    return words
  }

  private func missing(_ key: String) -> FormatError {
    FormatError(line: 1, message: "`\(key):` is missing")
  }
}
