import JournalKit
import JournalModel
import Terminal

/// An entry, note, response or project as lines for people: its fields, then its text.
struct IdentifiedPage {
  private let identified: (label: String, value: String)
  private let fields: [(label: String, value: String?)]
  private let body: String

  init(_ found: Identified, event: Event, attached: [String] = []) {
    switch found {
    case .entry(let filed):
      identified = ("Entry:", "\(filed.value.id), \(filed.value.kind)")
      fields = Self.fields(filed, of: event) + attached.map { ("Attached:", $0) }
      body = filed.value.text
    case .note(let filed):
      let access = filed.value.isPrivate ? "private" : "public"
      identified = ("Note:", "\(filed.value.id), \(access)")
      (fields, body) = (Self.fields(filed, of: event), filed.value.text)
    case .response(let filed):
      identified = ("Response:", filed.value.id.description)
      (fields, body) = (Self.fields(filed, of: event), filed.value.excerpt)
    case .project(let filed):
      identified = ("Project:", filed.value.displayName)
      (fields, body) = (Self.fields(of: filed.value), filed.value.about)
    }
  }

  func text(on output: Output) -> String {
    let list = FieldList(identified: identified, fields).text(on: output)
    return body.isEmpty ? list : list + "\n\n" + BodyText(body).text(on: output)
  }

  private static func fields(_ filed: Filed<Entry>, of event: Event) -> [(String, String?)] {
    let entry = filed.value
    return [
      ("Of:", place(filed.date, of: event)),
      ("At:", clock(entry.at, of: event)), ("By:", entry.by), ("Projects:", list(entry.projects)),
      ("Tags:", list(entry.tags)), ("Closes:", list(closes(of: entry))),
      ("Credits:", list(entry.credits)), ("Repository:", entry.repository),
      ("Commit:", entry.commit), ("File:", filed.path),
    ]
  }

  private static func fields(_ filed: Filed<AttendeeNote>, of event: Event) -> [(String, String?)] {
    let note = filed.value
    return [
      ("About:", note.about),
      ("Of:", place(filed.date, of: event)), ("At:", clock(note.at, of: event)), ("By:", note.by),
      ("File:", filed.path),
    ]
  }

  private static func fields(_ filed: Filed<Response>, of event: Event) -> [(String, String?)] {
    let response = filed.value
    return [
      ("Title:", response.title), ("URL:", response.url),
      ("Date:", response.date?.description), ("To:", place(filed.date, of: event)),
      ("File:", filed.path),
    ]
  }

  /// What the file of a project says beside the text.
  static func fields(of project: Project) -> [(String, String?)] {
    [
      ("URL:", project.url), ("State:", project.state), ("Started as:", project.startedAs),
      ("Journal:", project.journal), ("File:", Layout.project(project.key)),
    ]
  }

  /// As the event's clocks showed it, and as it was given where other clocks did.
  private static func clock(_ time: EntryTime?, of event: Event) -> String? {
    guard case .moment(let moment) = time else { return time?.text }
    let shown = event.calendar.shown(moment)
    return shown == moment ? time?.text : "\(shown.withOffset), given as \(moment.withOffset)"
  }

  private static func place(_ date: CalendarDate?, of event: Event) -> String? {
    date.map { "\(Sentences.place(event, date: $0)) (\($0))" }
  }

  private static func closes(of entry: Entry) -> [String] {
    entry.closes.map(\.description)
      + entry.closesEarlier.map { "\($0.id) of an earlier event (\($0.event))" }
  }

  private static func list(_ texts: [String]) -> String? {
    texts.isEmpty ? nil : texts.joined(separator: ", ")
  }
}
