internal import JournalKit
internal import JournalModel

/// A summary as a tree for programs, keys as in the journal's files.
struct SummaryJSON: Encodable, Sendable {
  private let summary: Summary

  init(_ summary: Summary) {
    self.summary = summary
  }

  private enum Key: String, CodingKey {
    case schema, title, event, day, days, date, facts, opening, attendance, sections
    case impressions, thanks, evening, closing, responses, warning
    case daysToGo = "days-to-go"
    case privateNotes = "private-notes"
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(1, forKey: .schema)
    try container.encode(summary.title, forKey: .title)
    try container.encode(summary.eventName, forKey: .event)
    try container.encodeIfPresent(summary.day, forKey: .day)
    try container.encodeIfPresent(summary.days, forKey: .days)
    try container.encodeIfPresent(summary.date?.description, forKey: .date)
    try container.encode(summary.facts, forKey: .facts)
    try container.encodeIfPresent(summary.opening, forKey: .opening)
    try container.encode(AttendanceJSON(summary.attendance), forKey: .attendance)
    try container.encode(summary.sections.map(SectionJSON.init), forKey: .sections)
    try container.encodeIfPresent(
      summary.impressions.map(ImpressionsJSON.init), forKey: .impressions)
    try container.encodeIfPresent(summary.thanks.map(ThanksJSON.init), forKey: .thanks)
    try container.encodeIfPresent(summary.evening.map(ParagraphJSON.init), forKey: .evening)
    try container.encodeIfPresent(summary.daysToGo, forKey: .daysToGo)
    try container.encodeIfPresent(summary.closing, forKey: .closing)
    try container.encodeIfPresent(summary.responses.map(ResponsesJSON.init), forKey: .responses)
    try container.encodeIfPresent(
      summary.privateNotes.map(ImpressionsJSON.init), forKey: .privateNotes)
    try container.encodeIfPresent(summary.warning, forKey: .warning)
  }
}

private struct AttendanceJSON: Encodable {
  let attended, companies, universities, countries: HeadCountJSON?
  let sentence: String?

  init(_ attendance: Attendance) {
    attended = attendance.attended.map(HeadCountJSON.init)
    companies = attendance.companies.map(HeadCountJSON.init)
    universities = attendance.universities.map(HeadCountJSON.init)
    countries = attendance.countries.map(HeadCountJSON.init)
    sentence = attendance.sentence
  }
}

private struct PointJSON: Encodable {
  let id: String?
  let headline: String
  let details: String?
  let closes: [String]?
  let attachments: [String]?

  init(_ point: Summary.Point) {
    attachments = point.attachments.isEmpty ? nil : point.attachments.map(\.path)
    closes = point.closes.isEmpty ? nil : point.closes.map(\.description)
    id = point.id?.description
    headline = point.headline
    details = point.details.isEmpty ? nil : point.details
  }
}

private struct SectionJSON: Encodable {
  let kind, heading: String
  let entries: [PointJSON]

  init(_ section: Summary.Section) {
    kind = section.kind.description
    heading = section.heading
    entries = section.points.map(PointJSON.init)
  }
}

private struct ImpressionsJSON: Encodable {
  struct Person: Encodable {
    let name: String
    let notes: [Note]
  }

  struct Note: Encodable {
    let id, text: String
    let quote: Bool
  }

  let heading: String
  let people: [Person]

  init(_ impressions: Summary.Impressions) {
    heading = impressions.heading
    people = impressions.people.map { person in
      Person(
        name: person.name,
        notes: person.notes.map { Note(id: $0.id.description, text: $0.text, quote: $0.isQuote) })
    }
  }
}

private struct ThanksJSON: Encodable {
  let heading: String
  let entries: [PointJSON]
  let hosts, sponsors: [GiverJSON]

  init(_ thanks: Summary.Thanks) {
    heading = thanks.heading
    entries = thanks.points.map(PointJSON.init)
    hosts = thanks.hosts.map(GiverJSON.init)
    sponsors = thanks.sponsors.map(GiverJSON.init)
  }
}

private struct ParagraphJSON: Encodable {
  let heading, text: String

  init(_ paragraph: Summary.Paragraph) {
    (heading, text) = (paragraph.heading, paragraph.text)
  }
}

private struct ResponsesJSON: Encodable {
  struct Item: Encodable {
    let title: String
    let url, date, excerpt: String?
  }

  let heading: String
  let responses: [Item]

  init(_ responses: Summary.Responses) {
    heading = responses.heading
    self.responses = responses.links.map { response in
      Item(
        title: response.title, url: response.url, date: response.date?.description,
        excerpt: response.excerpt.isEmpty ? nil : response.excerpt)
    }
  }
}
