import TestSupport

@testable import JournalKit
@testable import JournalModel

/// A day of Cambridge as a summary is made of it.
struct SummarySample {
  var event: Event
  var attendees: [Attendee] = []
  var responses: [Response] = []
  var projects: [Project] = []
  var page = DayPage()
  var entries: [Filed<Entry>] = []
  var notes: [Filed<AttendeeNote>] = []
  var number = 1
  /// Follow-ups of other days.
  var followUps: [Filed<Entry>] = []

  init() throws {
    event = try Samples.event()
  }

  var date: CalendarDate { event.start.adding(days: number - 1) }

  @discardableResult
  mutating func add(_ text: String, _ kind: String = "highlight") throws -> Identifier {
    let id = Identifier(bits: UInt64(entries.count + 1))
    let entry = Entry(id: id, kind: try Samples.some(Kind(kind)), text: text)
    entries.append(Filed(value: entry, path: "days/\(entries.count).md", date: date))
    return id
  }

  mutating func note(
    _ text: String, about: String, by: String?, isPrivate: Bool = false
  ) {
    let id = Identifier(bits: UInt64(1000 + notes.count))
    var note = AttendeeNote(id: id, about: about, text: text, isPrivate: isPrivate)
    note.by = by
    notes.append(Filed(value: note, path: "notes/\(notes.count).md", date: date))
  }

  mutating func attend(_ key: String, _ name: String, _ named: Attendee.Consent) {
    attendees.append(Attendee(key: key, name: name, named: named))
  }

  func outcome(
    _ audience: Audience = .everybody, of scope: SummaryScope? = nil
  ) -> (summary: Summary, omissions: [Omission]) {
    let arrangement = Arrangement(of: entries, by: page, in: event)
    let day = SummaryMaterial.Day(
      date: date, page: page, arrangement: arrangement, notes: notes)
    var material = SummaryMaterial(
      event: event, scope: scope ?? .day(date), roster: Roster(attendees),
      responses: responses.map { Filed(value: $0, path: Layout.response($0), date: $0.day) })
    material.days = [day]
    material.projects = projects.map { Filed(value: $0, path: Layout.project($0.key), date: nil) }
    material.followUps = followUps
    var builder = SummaryBuilder(material, audience: audience)
    return (builder.summary(), builder.omissions)
  }

  var summary: Summary { outcome().summary }

  /// Every word of the published summary.
  var words: String { String(describing: summary) }
}
