internal import JournalKit
internal import JournalModel

/// A summary for programs, keys as in the journal's files.
struct SummaryJSON: Encodable {
  private let summary: Summary

  init(_ summary: Summary) {
    self.summary = summary
  }

  func encode(to encoder: any Encoder) throws { try object.encode(to: encoder) }

  private var object: JSONObject {
    [
      "schema": 1, "title": summary.title, "event": summary.eventName, "day": summary.day,
      "days": summary.days, "date": summary.date?.description, "facts": summary.facts,
      "opening": summary.opening, "attendance": attendance,
      "sections": summary.sections.map { section in
        [
          "kind": section.kind.description, "heading": section.heading,
          "entries": section.points.map(point),
        ] as JSONObject
      },
      "impressions": summary.impressions.map(impressions), "thanks": summary.thanks.map(thanks),
      "evening": summary.evening.map { ["heading": $0.heading, "text": $0.text] },
      "days-to-go": summary.daysToGo, "closing": summary.closing,
      "responses": summary.responses.map(responses),
      "private-notes": summary.privateNotes.map(impressions), "warning": summary.warning,
    ]
  }

  private var attendance: JSONObject {
    let attendance = summary.attendance
    return [
      "attended": attendance.attended.map(HeadCountJSON.init),
      "companies": attendance.companies.map(HeadCountJSON.init),
      "universities": attendance.universities.map(HeadCountJSON.init),
      "countries": attendance.countries.map(HeadCountJSON.init),
      "sentence": attendance.sentence,
    ]
  }

  private func point(_ point: Summary.Point) -> JSONObject {
    [
      "id": point.id?.description, "headline": point.headline,
      "details": point.details.isEmpty ? nil : point.details,
      "closes": point.closes.isEmpty ? nil : point.closes.map(\.description),
      "attachments": point.attachments.isEmpty ? nil : point.attachments.map(\.path),
    ]
  }

  private func impressions(_ impressions: Summary.Impressions) -> JSONObject {
    let people = impressions.people.map { person in
      let notes = person.notes.map { note in
        ["id": note.id.description, "text": note.text, "quote": note.isQuote] as JSONObject
      }
      return ["name": person.name, "notes": notes] as JSONObject
    }
    return ["heading": impressions.heading, "people": people]
  }

  private func thanks(_ thanks: Summary.Thanks) -> JSONObject {
    [
      "heading": thanks.heading, "entries": thanks.points.map(point),
      "hosts": thanks.hosts.map(GiverJSON.init), "sponsors": thanks.sponsors.map(GiverJSON.init),
    ]
  }

  private func responses(_ responses: Summary.Responses) -> JSONObject {
    let links = responses.links.map { link in
      [
        "title": link.title, "url": link.url, "date": link.date?.description,
        "excerpt": link.excerpt.isEmpty ? nil : link.excerpt,
      ] as JSONObject
    }
    return ["heading": responses.heading, "responses": links]
  }
}

/// Keys with what stands behind them; one without a value is left out.
private struct JSONObject: Encodable, ExpressibleByDictionaryLiteral {
  private let fields: [(String, (any Encodable)?)]

  init(dictionaryLiteral fields: (String, (any Encodable)?)...) {
    self.fields = fields
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: NamedKey.self)
    for case (let key, let value?) in fields { try container.encode(value, forKey: NamedKey(key)) }
  }
}
