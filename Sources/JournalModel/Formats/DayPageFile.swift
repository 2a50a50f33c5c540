/// A day's own page, `day.md`; its body opens the day.
package enum DayPageFile {
  package static let order = [
    "title", "venue", "attended", "companies", "universities", "countries", "evening", "show",
    "leave-out",
  ]

  /// The value of every key that a command can change.
  package static func values(of page: DayPage) -> [(key: String, value: YAMLValue?)] {
    [
      ("title", page.title.map { .text($0) }),
      ("venue", page.venue.map { .text($0) }),
      ("attended", page.attended.map(value)),
      ("companies", page.companies.map(value)),
      ("universities", page.universities.map(value)),
      ("countries", page.countries.map(value)),
      ("evening", page.evening.map { .text($0) }),
      ("show", shown(page.show)),
      ("leave-out", list(page.leaveOut)),
    ]
  }

  /// Kinds in the standard order, others after them, so that the same page has the same bytes.
  private static func shown(_ show: [Kind: [Identifier]]) -> YAMLValue? {
    let others = Set(show.keys).subtracting(Kind.standard)
      .sorted { $0.description < $1.description }
    let fields = (Kind.standard + others).compactMap { kind in
      show[kind].flatMap(list).map { (key: kind.description, value: $0) }
    }
    return fields.isEmpty ? nil : .mapping(fields)
  }

  private static func list(_ identifiers: [Identifier]) -> YAMLValue? {
    identifiers.isEmpty ? nil : .list(identifiers.map(\.description))
  }

  package static func page(_ document: Document) throws(FormatError) -> DayPage {
    var page = DayPage()
    page.title = try document.text("title")
    page.venue = try document.text("venue")
    page.attended = try document.value("attended", expected: "a number or words") { HeadCount($0) }
    page.companies = try document.value("companies", expected: "a number or words") {
      HeadCount($0)
    }
    page.universities = try document.value("universities", expected: "a number or words") {
      HeadCount($0)
    }
    page.countries = try document.value("countries", expected: "a number or words") {
      HeadCount($0)
    }
    page.evening = try document.text("evening")
    page.leaveOut = try document.identifiers("leave-out")
    page.show = try shown(document)
    page.opening = try document.text()
    return page
  }

  private static func shown(_ document: Document) throws(FormatError) -> [Kind: [Identifier]] {
    guard let node = document.node("show"), node.content != .scalar("") else { return [:] }
    guard case .mapping(let fields) = node.content else {
      throw document.problem("show", message: "expected `kind: [identifiers]`")
    }
    var shown: [Kind: [Identifier]] = [:]
    for field in fields {
      let identifiers = field.value.texts?.map { Identifier($0) }
      guard let kind = Kind(field.key), let identifiers, !identifiers.contains(nil) else {
        throw document.problem(
          "show", at: field.value, message: "expected `\(field.key): [identifiers]`")
      }
      shown[kind] = identifiers.compactMap { $0 }
    }
    return shown
  }

  private static func value(_ count: HeadCount) -> YAMLValue {
    switch count {
    case .number(let number): .plain(String(number))
    case .words(let words): .text(words)
    }
  }
}
