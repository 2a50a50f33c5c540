internal import JournalKit
internal import JournalModel
internal import Publishing

/// The page of each day: what its summary says, in its order, then the day before and after.
struct DayPages {
  private let contents: SiteContents
  private let maker: PartMaker

  init(_ contents: SiteContents, _ maker: PartMaker) {
    (self.contents, self.maker) = (contents, maker)
  }

  var pages: [SitePage] { contents.material.days.indices.map(page) }

  private func page(_ index: Int) -> SitePage {
    let day = contents.material.days[index]
    let summary = day.summary
    var page = SitePage(.day, at: day.path, heading(of: day))
    page.subheading = ownTitle(of: summary)
    page.kicker = summary.facts.joined(separator: " · ")
    page.lead = summary.opening
    page.attendance = [summary.attendance.sentence.map(SafeHTML.headline)].compactMap(\.self)
    page.description = summary.opening.map(PlainText.block) ?? summary.facts.joined(separator: ", ")
    page.show(maker.cover(summary.picture, showing: summary.title))
    page.parts = parts(of: index)
    page.closing = summary.closing.map(PlainText.line)
    page.before = neighbour(index - 1, contents.language.before)
    page.after = neighbour(index + 1, contents.language.afterwards)
    page.responsesFeed = summary.responses.map {
      ["label": "\($0.heading): \(summary.title)", "href": "\(day.date).atom"]
    }
    return page
  }

  private func heading(of day: SiteMaterial.Day) -> String {
    guard let number = contents.number(of: day), let days = contents.material.event.days, days > 1
    else {
      let isNumbered = contents.number(of: day) != nil && contents.material.event.days == nil
      return isNumbered
        ? contents.label(of: day) : contents.language.yearless.longDate(day.date).capitalisedFirst
    }
    return contents.language.dayTitle(number, to: number, days: days).capitalisedFirst
  }

  /// What the day's page is called beside its number.
  private func ownTitle(of summary: Summary) -> String? {
    let name = summary.eventName
    guard summary.title.hasPrefix(name),
      let colon = summary.title.dropFirst(name.count).firstRange(of: ": ")
    else { return nil }
    return String(summary.title[colon.upperBound...])
  }

  private func parts(of index: Int) -> [Part] {
    let (day, summary) = (contents.material.days[index], contents.material.days[index].summary)
    var known: Set<Identifier> = []
    let moments = { (points: [Summary.Point], kind: Kind?) in
      points.map { Moment($0, of: kind, on: day, by: contents.calendar) }
    }
    let sections = summary.sections.enumerated().compactMap { number, section -> Part? in
      let name = section.kind.map { Slug($0.description)?.description ?? "part" } ?? "told"
      var part = maker.entries(
        "\(name)-\(number + 1)", section.heading ?? contents.label(of: day),
        moments(section.points, section.kind), anchors: true)
      part?.isUnseen = section.heading == nil
      return part
    }
    var parts = [
      maker.trace(of: [index], isLabelled: false), maker.plan(summary.plan, onDays: false),
    ]
    parts += sections
    parts += [
      maker.quotations(summary.impressions),
      maker.thanks(summary.thanks, moments(summary.thanks?.points ?? [], .thanks), anchors: true),
      summary.evening.flatMap { maker.prose("evening", $0.heading, $0.text) },
      summary.closingWords.flatMap {
        maker.prose("closing", contents.label(of: day), $0, isUnseen: true)
      },
      maker.responses(summary.responses),
    ]
    return parts.compactMap(\.self).map { Self.withoutSecondAnchors($0, &known) }
  }

  /// An entry that two parts tell is at home in the first.
  private static func withoutSecondAnchors(_ part: Part, _ known: inout Set<Identifier>) -> Part {
    var part = part
    part.entries = part.entries.map { row in
      guard let anchor = (row["anchor"] as? String).flatMap({ Identifier($0) }) else { return row }
      return known.insert(anchor).inserted ? row : row.without("anchor")
    }
    return part
  }

  private func neighbour(_ index: Int, _ word: String) -> JSONObject? {
    guard contents.material.days.indices.contains(index) else { return nil }
    let day = contents.material.days[index]
    return ["what": word, "label": contents.label(of: day), "href": maker.root + day.path]
  }
}
