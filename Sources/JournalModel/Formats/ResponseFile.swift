/// A response as a file; its body is the excerpt.
package enum ResponseFile {
  package static let order = ["id", "title", "url", "date", "day"]

  /// The value of every key of a response; nil for what the response does not have.
  package static func values(of response: Response) -> [(key: String, value: YAMLValue?)] {
    [
      ("id", .plain(response.id.description)),
      ("title", .text(response.title)),
      ("url", response.url.map { .text($0) }),
      ("date", response.date.map { .plain($0.description) }),
      ("day", response.day.map { .plain($0.description) }),
    ]
  }

  /// The file of a new response.
  package static func content(of response: Response) -> String {
    let fields = values(of: response).compactMap { field in
      field.value.map { (key: field.key, value: $0) }
    }
    let body = response.excerpt.isEmpty ? "" : response.excerpt.trimmedLines + "\n"
    return Document(.frontMatter, fields: fields, body: body).content
  }

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
