/// A response as a file; its body is the excerpt.
enum ResponseFile {
  static func content(of response: Response) -> String {
    var fields: [(key: String, value: YAMLValue)] = [
      ("id", .plain(response.id.description)), ("title", .text(response.title)),
    ]
    if let url = response.url { fields.append(("url", .text(url))) }
    if let date = response.date { fields.append(("date", .plain(date.description))) }
    if let day = response.day { fields.append(("day", .plain(day.description))) }
    let body = response.excerpt.isEmpty ? "" : response.excerpt.trimmedLines + "\n"
    return Document(.frontMatter, fields, body: body).content
  }

  /// Reads a response; one without a title has it in its first line.
  static func response(
    _ content: String, fallback: Identifier, calendar: EventCalendar
  ) throws(FormatError) -> Response {
    let document = try Document(content, as: .frontMatter)
    let body = Entry(id: fallback, text: try document.text())
    let given = try document.text("title")
    let title = given ?? body.headline
    guard !title.isEmpty else { throw FormatError(line: 1, message: "`title:` is missing") }
    var response = Response(
      id: try document.value("id", "an identifier") { Identifier($0) } ?? fallback, title: title)
    response.url = try document.text("url")
    response.date = try document.value("date", "a date") { CalendarDate($0) }
    response.day = try document.value("day", "a day") { calendar.date(named: $0) }
    response.excerpt = given == nil ? body.details : body.text
    return response
  }
}
