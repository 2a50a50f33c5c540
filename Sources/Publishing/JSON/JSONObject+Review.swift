internal import JournalKit
internal import JournalModel

extension JSONObject {
  /// A year in review as a tree.
  init(_ review: YearReview) {
    self = [
      "title": review.title, "sentence": review.sentence, "totals": JSONObject(review.totals),
      "years": review.years.map { year -> JSONObject in
        [
          "year": year.number, "held": year.held.map(\.description),
          "responses": year.responses.map(\.description),
        ]
      },
      "events": review.events.map { JSONObject($0) },
      "projects": review.projects.map { JSONObject($0) },
      "promises": review.promises.map { JSONObject($0) }, "kept-there": review.keptThere,
      "best": review.best.map { best -> JSONObject in
        ["place": best.place, "entry": JSONObject(best.point)]
      },
      "again": review.again.map { again -> JSONObject in
        ["names": again.names, "others": again.others, "sentence": again.sentence]
      },
    ]
  }

  private init(_ totals: YearReview.Totals) {
    self = [
      "events": totals.events, "people": totals.people, "days": totals.days,
      "entries": totals.entries, "projects": totals.projects,
    ]
  }

  private init(_ row: YearReview.Row) {
    self = [
      "name": row.name, "url": row.url, "when": row.when, "start": row.start.description,
      "venue": row.venue, "people": row.people, "days": row.days, "entries": row.entries,
      "projects": row.projects,
    ]
  }

  private init(_ course: YearReview.Course) {
    self = [
      "name": course.name, "url": course.url, "state": course.state,
      "stages": course.stages.map { stage -> JSONObject in
        ["place": stage.place, "name": stage.name, "text": stage.text]
      },
    ]
  }

  private init(_ promise: YearReview.Promise) {
    self = [
      "text": promise.text, "said": promise.said, "kept": promise.answer != nil,
      "answer": promise.answer?.text, "answered": promise.answer?.said,
    ]
  }
}
