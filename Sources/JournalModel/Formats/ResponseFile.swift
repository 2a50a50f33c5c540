extension Response: Fileable {
  package var fields: [FileField] {
    [
      ("id", .plain(id.description)),
      ("title", .text(title)),
      ("url", url.map { .text($0) }),
      ("date", date.map { .plain($0.description) }),
      ("day", day.map { .plain($0.description) }),
    ]
  }

  package var body: String { excerpt }
}

/// A response as a file; its body is the excerpt.
package enum ResponseFile {
  /// Reads a response; one without a title has it in its first line.
  package static func response(
    _ content: String, fallback: Identifier, calendar: EventCalendar
  ) throws(FormatError) -> Response {
    let document = try Document(content, as: .frontMatter)
    let body = Entry(id: fallback, text: try document.text())
    let given = try document.text("title")
    let title = given ?? body.headline
    guard !title.isEmpty else { throw FormatError(line: 1, message: "`title:` is missing") }
    var response = Response(
      id: try document.value("id", expected: "an identifier") { Identifier($0) } ?? fallback,
      title: title)
    response.url = try document.text("url")
    response.date = try document.value("date", expected: "a date") { CalendarDate($0) }
    response.day = try document.value("day", expected: "a day") { calendar.date(named: $0) }
    response.excerpt = given == nil ? body.details : body.text
    return response
  }
}
