package import JournalKit
internal import JournalModel

extension JSONObject {
  /// A summary as a tree, keys as in the journal's files.
  package init(_ summary: Summary) {
    self = [
      "title": summary.title, "event": summary.eventName, "day": summary.day,
      "days": summary.days, "date": summary.date?.description, "facts": summary.facts,
      "url": summary.url,
      "picture": summary.picture.map { JSONObject($0) }, "opening": summary.opening,
      "attendance": JSONObject(summary.attendance),
      "organisers": summary.organisers.map { organisers -> JSONObject in
        ["names": organisers.names, "sentence": organisers.sentence]
      },
      "schedule": summary.schedule.map { schedule -> JSONObject in
        ["heading": schedule.heading, "items": schedule.items.map { JSONObject($0) }]
      },
      "awards": summary.awards.map { JSONObject($0) },
      "sections": summary.sections.map { JSONObject($0) },
      "projects": summary.projects.map { JSONObject($0) },
      "chapters": summary.chapters.map { JSONObject($0) },
      "follow-ups": summary.openFollowUps.map { JSONObject($0) },
      "impressions": summary.impressions.map { JSONObject($0) },
      "thanks": summary.thanks.map { JSONObject($0) },
      "evening": summary.evening.map { ["heading": $0.heading, "text": $0.text] },
      "closing-words": summary.closingWords,
      "days-to-go": summary.daysToGo, "closing": summary.closing,
      "totals": summary.totals.map { JSONObject($0) },
      "responses": summary.responses.map { JSONObject($0) },
      "private-notes": summary.privateNotes.map { JSONObject($0) },
      "warning": summary.warning,
    ]
  }

  private init(_ attendance: Attendance) {
    self = [
      "attended": attendance.attended?.json, "online": attendance.online?.json,
      "companies": attendance.companies?.json, "universities": attendance.universities?.json,
      "countries": attendance.countries?.json, "sentence": attendance.sentence,
    ]
  }

  private init(_ section: Summary.Section) {
    self = [
      "kind": section.kind?.description, "heading": section.heading,
      "project": section.project.map { JSONObject($0) }, "team": section.team,
      "entries": section.points.map { JSONObject($0) },
    ]
  }

  private init(_ chapter: Summary.Chapter) {
    self = [
      "heading": chapter.heading, "day": chapter.number, "date": chapter.date?.description,
      "venue": chapter.venue, "picture": chapter.picture.map { JSONObject($0) },
      "opening": chapter.opening,
      "attendance": chapter.attendance.map { JSONObject($0) },
      "sections": chapter.sections.map { JSONObject($0) },
      "evening": chapter.evening.map { ["heading": $0.heading, "text": $0.text] },
      "closing-words": chapter.closingWords,
    ]
  }

  private init(_ picture: Summary.Picture) {
    self = ["path": picture.attachment.path, "caption": picture.caption]
  }

  private init(_ totals: Summary.Totals) {
    self = [
      "people": totals.people, "projects": totals.projects, "moments": totals.moments,
      "days": totals.days, "sentence": totals.sentence,
    ]
  }

  init(_ point: Summary.Point) {
    self = [
      "id": point.id?.description, "headline": point.headline,
      "details": point.details.isEmpty ? nil : point.details,
      "closes": Self.list(
        point.closes.map(\.description) + point.closesEarlier.map(\.description)),
      "attachments": Self.list(
        point.files.map(\.path)),
      "answer": point.answer?.words.plain, "answer-by": point.answer?.by,
      "answer-details": point.answer.flatMap { $0.details.isEmpty ? nil : $0.details },
      "mark": point.mark, "lead": point.lead.isEmpty ? nil : point.lead, "byline": point.byline,
      "links": point.links.isEmpty ? nil : point.links,
      "time": point.time, "day": point.source?.day?.description, "at": point.source?.at?.text,
      "by": point.source?.by, "credits": Self.list(point.source?.credits),
      "team": Self.list(point.source?.team),
      "projects": Self.list(point.source?.projects), "tags": Self.list(point.source?.tags),
      "commit": point.source?.commit, "commit-url": point.commitURL,
    ]
  }

  private static func list(_ words: [String]?) -> [String]? {
    words.flatMap { $0.isEmpty ? nil : $0 }
  }

  private init(_ impressions: Summary.Impressions) {
    self = [
      "heading": impressions.heading,
      "people": impressions.people.map { person -> JSONObject in
        let notes = person.notes.map { note -> JSONObject in
          [
            "id": note.id.description, "text": note.text, "quote": note.isQuote,
            "label": note.label,
          ]
        }
        return [
          "name": person.name, "roles": person.roles, "from": person.origin, "words": person.words,
          "notes": notes,
        ]
      },
    ]
  }

  private init(_ thanks: Summary.Thanks) {
    self = [
      "heading": thanks.heading, "entries": thanks.points.map { JSONObject($0) },
      "hosts": thanks.hosts.map { JSONObject($0) },
      "sponsors": thanks.sponsors.map { JSONObject($0) },
      "sentences": thanks.givers.map(\.plain),
    ]
  }

  private init(_ responses: Summary.Responses) {
    self = [
      "heading": responses.heading,
      "responses": responses.links.map { response -> JSONObject in
        [
          "title": response.title, "url": response.url, "date": response.date?.description,
          "excerpt": response.excerpt.isEmpty ? nil : response.excerpt,
        ]
      },
    ]
  }
}
