extension DayPage: Fileable {
  package var fields: [FileField] {
    [
      ("title", title.map { .text($0) }),
      ("venue", venue.map { .text($0) }),
      ("attended", attended.map(\.value)),
      ("online", online.map(\.value)),
      ("companies", companies.map(\.value)),
      ("universities", universities.map(\.value)),
      ("countries", countries.map(\.value)),
      ("evening", evening.map { .text($0) }),
      ("closing", closing.map { .text($0) }),
      ("caption", caption.map { .text($0) }),
      ("show", shownFields),
      ("leave-out", .list(leaveOut.map(\.description))),
    ]
  }

  package var body: String { opening }

  /// Kinds in the standard order, others after them, so that the same page has the same bytes.
  private var shownFields: YAMLValue {
    let others = Set(show.keys).subtracting(Kind.standard)
      .sorted { $0.description < $1.description }
    return .mapping(
      (Kind.standard + others).compactMap { kind in
        show[kind].map { (kind.description, .list($0.map(\.description))) }
      })
  }
}

extension HeadCount {
  fileprivate var value: YAMLValue {
    switch self {
    case .number(let number): .plain(String(number))
    case .words(let words): .text(words)
    }
  }
}

/// The page of a day, `day.md`, or of the whole event, `event.md`; its body opens it.
package enum DayPageFile {
  package static func page(_ document: Document) throws(FormatError) -> DayPage {
    var page = DayPage()
    page.title = try document.text("title")
    page.venue = try document.text("venue")
    page.attended = try count("attended", document: document)
    page.online = try count("online", document: document)
    page.companies = try count("companies", document: document)
    page.universities = try count("universities", document: document)
    page.countries = try count("countries", document: document)
    page.evening = try document.text("evening")
    page.closing = try document.text("closing")
    page.caption = try document.text("caption")
    page.leaveOut = try document.identifiers("leave-out")
    page.show = try shown(document)
    page.opening = try document.text()
    return page
  }

  private static func count(
    _ key: String, document: Document
  ) throws(FormatError) -> HeadCount? {
    try document.value(key, expected: "a number or words") { HeadCount($0) }
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
}
