internal import Foundation

extension EventFile {
  /// Reads the event; a tree whose `event.yml` this refuses as `notAJournal` is no journal of ours.
  package static func event(_ content: String) throws(EventProblem) -> Event {
    guard content.lines.contains(where: { $0.drop { $0 == "\u{FEFF}" }.hasPrefix("hackjournal:") })
    else { throw .notAJournal }
    let document: Document
    do {
      document = try Document(content, as: .yaml)
    } catch {
      throw .broken(error)
    }
    try checkVersion(document)
    do {
      return try event(document)
    } catch {
      throw .broken(error)
    }
  }

  private static func checkVersion(_ document: Document) throws(EventProblem) {
    guard let text = document.node("hackjournal")?.text, let found = decimal(text.utf8), found > 0
    else { throw .broken(document.problem("hackjournal", message: "expected a number such as 1")) }
    guard found <= version else { throw .newerFormat(found) }
  }

  private static func event(_ document: Document) throws(FormatError) -> Event {
    let name = try needed(document.text("name"), key: "name")
    let dates = try dates(document)
    let start = try document.value("start", expected: "a date") { CalendarDate($0) }
    let date = try needed(dates.first ?? start, key: "start")
    let zone = try document.value("time-zone", expected: "a time zone") { Zone($0) }
    let id = try document.value("id", expected: "an identifier") { Identifier($0) }
    var event = Event(
      id: try needed(id, key: "id"), name: name, start: date, timeZone: zone ?? Zone(.gmt))
    event.days = try document.value("days", expected: "a number of days from 1") {
      Event.dayCount($0)
    }
    if !dates.isEmpty { event.hold(on: dates) }
    event.dayStarts =
      try document.value("day-starts", expected: "a time such as 04:00") { TimeOfDay($0) }
      ?? event.dayStarts
    event.venue = try document.text("venue")
    event.url = try document.text("url")
    event.category = try document.text("category")
    event.language = try document.text("language") ?? event.language
    event.hosts = try givers("hosts", document: document, in: event.language)
    event.sponsors = try givers("sponsors", document: document, in: event.language)
    event.schedule = try schedule(document)
    event.kinds = try kinds(document)
    event.credits = try credits(document)
    event.site = try site(document)
    let bylines = try document.value("bylines", expected: "yes or no") {
      Attendee.Consent(yesOrNo: $0)
    }
    event.hasBylines = bylines != .no
    return event
  }

  private static func needed<Value>(_ value: Value?, key: String) throws(FormatError) -> Value {
    guard let value else { throw FormatError(line: 1, message: "`\(key):` is missing") }
    return value
  }

  /// Stand in place of `start` and `days`.
  private static func dates(_ document: Document) throws(FormatError) -> [CalendarDate] {
    let dates = try document.texts("dates").map { CalendarDate($0) }
    guard !dates.contains(nil) else {
      throw document.problem("dates", message: "expected dates such as [2011-03-23, 2011-04-06]")
    }
    guard dates.isEmpty || document.node("start") == nil && document.node("days") == nil else {
      throw document.problem("dates", message: "it stands in place of `start` and `days`")
    }
    return dates.compactMap { $0 }
  }

  private static func givers(
    _ key: String, document: Document, in language: String
  ) throws(FormatError) -> [Giver] {
    guard let node = document.node(key), node.content != .scalar("") else { return [] }
    guard case .list(let items) = node.content else {
      throw document.problem(key, message: "expected a list of names")
    }
    var givers: [Giver] = []
    for item in items {
      guard let giver = giver(item, in: .named(language)) else {
        throw document.problem(key, at: item, message: "expected `name`, `for` and `days: [1, 2]`")
      }
      givers.append(giver)
    }
    return givers
  }

  private static func giver(_ node: YAMLNode, in language: Language) -> Giver? {
    guard case .mapping(let fields) = node.content else {
      return node.text.flatMap { Giver($0, in: language) }
    }
    let values = Dictionary(fields.map { ($0.key, $0.value) }) { first, _ in first }
    guard let name = values["name"]?.text else { return nil }
    let days = (values["days"].map(\.texts) ?? [])?.map { decimal($0.utf8) }
    guard let days, days.allSatisfy({ $0 ?? 0 > 0 }) else { return nil }
    let purpose = values["for"]
    guard purpose.map({ $0.content == .scalar($0.text ?? "") }) ?? true else { return nil }
    return Giver(
      name: name, purpose: purpose?.text, days: days.compactMap { $0 }, url: values["url"]?.text)
  }

  private static func kinds(_ document: Document) throws(FormatError) -> [KindSetting] {
    guard let node = document.node("kinds"), node.content != .scalar("") else { return [] }
    guard case .mapping(let fields) = node.content else {
      throw document.problem("kinds", message: "expected `kind: heading`")
    }
    var settings: [KindSetting] = []
    for field in fields {
      guard let kind = Kind(field.key), let heading = field.value.text else {
        throw document.problem(
          "kinds", at: field.value, message: "expected `\(field.key): heading`")
      }
      settings.append(
        KindSetting(kind: kind, heading: heading == KindSetting.hidden ? nil : heading))
    }
    return settings
  }
}
