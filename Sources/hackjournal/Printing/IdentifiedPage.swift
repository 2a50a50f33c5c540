import JournalKit
import Publishing

/// An entry, note or response as lines for people: its fields, then its text.
struct IdentifiedPage {
  private let fields: [(label: String, value: String?)]
  private let body: String

  /// Takes the paths of what is kept beside an entry, too.
  init(_ found: Journal.Identified, _ event: Event, _ attached: [String] = []) {
    switch found {
    case .entry(let filed):
      (fields, body) = (
        Self.fields(filed, event) + attached.map { ("Attached:", $0) }, filed.value.text
      )
    case .note(let filed): (fields, body) = (Self.fields(filed, event), filed.value.text)
    case .response(let filed): (fields, body) = (Self.fields(filed, event), filed.value.excerpt)
    }
  }

  /// The lines for where results go: on a terminal the text is set, elsewhere it stands as it is.
  func text(on output: Context.Output) -> String {
    var lines = fields.compactMap { label, value in
      value.map { label.padding(to: 12) + shown($0, output.style) }
    }
    let first = fields[0].value ?? ""
    lines[0] = fields[0].label.padding(to: 12) + identified(first, output.style)
    return (lines + (body.isEmpty ? [] : ["", shown(body, output)])).joined(separator: "\n")
  }

  /// A field's value, which may be an address.
  private func shown(_ value: String, _ style: Style) -> String {
    let line = VisibleText.line(value)
    return WebAddress.isValid(line) ? style.link(line, to: line) : line
  }

  /// The value of the first field, which begins with the identifier.
  private func identified(_ value: String, _ style: Style) -> String {
    let id = value.prefix { $0 != "," }
    return style.shown(String(id), as: .identifier) + value[id.endIndex...]
  }

  private func shown(_ body: String, _ output: Context.Output) -> String {
    guard let width = output.width else { return VisibleText.block(body) }
    return TerminalMarkdown(in: output.style, within: width).shown(body)
  }

  private static func fields(_ filed: Filed<Entry>, _ event: Event) -> [(String, String?)] {
    let entry = filed.value
    return [
      ("Entry:", "\(entry.id), \(entry.kind)"), ("Of:", place(filed.date, event)),
      ("At:", entry.at?.text), ("By:", entry.by), ("Projects:", list(entry.projects)),
      ("Tags:", list(entry.tags)), ("Closes:", list(entry.closes.map(\.description))),
      ("Credits:", list(entry.credits)), ("Repository:", entry.repository),
      ("Commit:", entry.commit), ("File:", filed.path),
    ]
  }

  private static func fields(_ filed: Filed<AttendeeNote>, _ event: Event) -> [(String, String?)] {
    let note = filed.value
    return [
      ("Note:", "\(note.id), \(note.isPrivate ? "private" : "public")"), ("About:", note.about),
      ("Of:", place(filed.date, event)), ("At:", note.at?.text), ("By:", note.by),
      ("File:", filed.path),
    ]
  }

  private static func fields(_ filed: Filed<Response>, _ event: Event) -> [(String, String?)] {
    let response = filed.value
    return [
      ("Response:", response.id.description), ("Title:", response.title), ("URL:", response.url),
      ("Date:", response.date?.description), ("To:", place(filed.date, event)),
      ("File:", filed.path),
    ]
  }

  private static func place(_ date: CalendarDate?, _ event: Event) -> String? {
    date.map { "\(Sentences.place(event, $0)) (\($0))" }
  }

  private static func list(_ texts: [String]) -> String? {
    texts.isEmpty ? nil : texts.joined(separator: ", ")
  }
}
