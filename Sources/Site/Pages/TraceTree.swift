internal import JournalKit
internal import JournalModel
internal import Publishing

/// The picture that the times of entries make: a stroke for each, where it fell in the day.
struct TraceTree {
  private let contents: SiteContents
  private let root: String
  /// In minutes; nil where fewer than three entries have a time.
  private let span: Range<Int>?

  /// The span of the days is that of all of them, so that they can be compared.
  init(_ contents: SiteContents, root: String) {
    (self.contents, self.root) = (contents, root)
    let minutes = contents.moments.joined().compactMap(\.minutes)
    let first = (minutes.min() ?? 0) / 60 * 60
    let last = ((minutes.max() ?? 0) / 60 + 1) * 60
    span = minutes.count < 3 ? nil : first..<last
  }

  /// The lines of some days, as they have entries with a time; nil if those are fewer than three.
  func tree(of days: [Int], isLabelled: Bool) -> JSONObject? {
    guard let span else { return nil }
    let lines = days.compactMap { line(of: contents.moments[$0], in: span, isLabelled: isLabelled) }
    guard lines.reduce(0, { $0 + $1.count }) >= 3 else { return nil }
    return [
      "lines": lines.map(\.tree), "hours": hours(of: span), "has-key": true,
      "colon": contents.language.colon,
    ]
  }

  private func line(
    of moments: [Moment], in span: Range<Int>, isLabelled: Bool
  ) -> (tree: JSONObject, count: Int)? {
    let timed = moments.filter { $0.minutes != nil && place(of: $0) != nil }
      .sorted {
        ($0.minutes ?? 0, $0.point.id?.description ?? "") < (
          $1.minutes ?? 0, $1.point.id?.description ?? ""
        )
      }
    guard let first = timed.first, let last = timed.last else { return nil }
    let times = [first, last].compactMap { $0.time?.description }
    let words = [
      isLabelled ? contents.language.weekdays[first.day.date.weekday].capitalisedFirst : nil,
      contents.count(moments.count, contents.language.totals.moment),
    ]
    let tree: JSONObject = [
      "label": isLabelled ? contents.label(of: first.day) : nil, "href": root + first.day.path,
      "text": words.compactMap(\.self).joined(separator: ", "),
      "times": timed.count > 1 ? times.joined(separator: "–") : times.first,
      "strokes": timed.map { stroke($0, in: span) },
    ]
    return (tree, timed.count)
  }

  private func place(of moment: Moment) -> String? {
    moment.point.id.flatMap { contents.places[$0] }
  }

  private func stroke(_ moment: Moment, in span: Range<Int>) -> JSONObject {
    let time = moment.time?.description ?? ""
    let height = moment.isShown ? 86 : moment.kind == .highlight ? 60 : 34
    return [
      "href": place(of: moment).map { root + $0 },
      "title": "\(time) \(PlainText.line(moment.point.words?.plain ?? moment.point.headline))",
      "x": x((moment.minutes ?? 0) - span.lowerBound, of: span.count), "y": 100 - height,
      "width": moment.isAward ? 6 : moment.isDemo ? 5 : 4, "height": height,
      "class": moment.isAward ? "won" : moment.isDemo ? "big" : nil,
    ]
  }

  /// At most nine, at full hours.
  private func hours(of span: Range<Int>) -> [JSONObject] {
    let steps = [1, 2, 3, 4, 6, 12]
    let step = (steps.first { span.count / ($0 * 60) <= 8 } ?? 24) * 60
    return stride(
      from: (span.lowerBound + step - 1) / step * step, through: span.upperBound, by: step
    )
    .map { minutes in
      [
        "x": x(minutes - span.lowerBound, of: span.count),
        "time": TimeOfDay(minutes: minutes % (24 * 60)).description,
        "anchor": minutes == span.upperBound
          ? "end" : minutes == span.lowerBound ? "start" : "middle",
      ]
    }
  }

  /// A share in per cent, from the side on which a line begins.
  private func x(_ minutes: Int, of all: Int) -> String {
    let share = (minutes * 10_000 + all / 2) / all
    let hundredths = contents.isRightToLeft ? 10_000 - share : share
    let rest = hundredths % 100
    return "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)"
  }
}

extension SiteContents {
  /// Whether the language is written from right to left.
  var isRightToLeft: Bool { Language.isRightToLeft(material.event.language) }
}
