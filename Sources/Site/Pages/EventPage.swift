internal import JournalKit
internal import JournalModel
internal import Publishing

/// The front page: the whole event in short.
struct EventPage {
  private let contents: SiteContents
  private let maker: PartMaker
  private var whole: Summary { contents.material.whole }
  private var event: Event { contents.material.event }

  init(_ contents: SiteContents, _ maker: PartMaker) {
    (self.contents, self.maker) = (contents, maker)
  }

  var page: SitePage {
    var page = SitePage(.event, at: "index.html", whole.title)
    let last = contents.calendar.end
    page.dates = [
      "text": whole.facts.first, "start": event.start.description,
      "end": last.flatMap { $0 == event.start ? nil : $0.description },
    ]
    page.facts = whole.facts.dropFirst().map { fact in
      ["text": fact, "is-place": fact == event.venue]
    }
    page.link = whole.url.flatMap { WebAddress.isValid($0) ? $0 : nil }
    page.lead = whole.opening
    page.description = whole.opening.map(PlainText.block) ?? whole.facts.joined(separator: ", ")
    page.attendance = [
      whole.attendance.sentence.map(SafeHTML.headline),
      whole.organisers.map { SafeHTML.plain($0.sentence) },
    ].compactMap(\.self)
    page.show(maker.cover(whole.picture, showing: whole.title))
    page.closing = whole.totals?.sentence
    page.parts = parts
    return page
  }

  private var parts: [Part] {
    let days = Array(contents.material.days.indices)
    let isTold = contents.moments.contains { !$0.isEmpty }
    let thanks = moments(whole.thanks?.points ?? [], .thanks)
    return [
      maker.trace(of: days, isLabelled: true),
      isTold ? nil : maker.plan(whole.schedule, onDays: event.days != 1),
      whole.awards.flatMap { section in
        maker.entries(
          "awards", section.heading ?? "", moments(section.points, section.kind),
          days: days.count > 1)
      },
      whole.projects.flatMap { maker.projects($0.rows, "projects", $0.heading) },
      daysInShort, pictures, maker.quotations(whole.impressions, atMost: 2),
      maker.thanks(whole.thanks, thanks, anchors: false),
      whole.closingWords.flatMap { maker.prose("closing", event.name, $0, isUnseen: true) },
      maker.responses(whole.responses),
    ].compactMap(\.self)
  }

  /// Entries of the account of the whole, each on its own day where that has a page.
  private func moments(_ points: [Summary.Point], _ kind: Kind?) -> [Moment] {
    let days = Dictionary(contents.material.days.map { ($0.date, $0) }) { first, _ in first }
    return points.compactMap { point in
      let day = point.source?.day.flatMap { days[$0] } ?? contents.material.days.first
      return day.map { Moment(point, of: kind, on: $0, by: contents.calendar) }
    }
  }

  private var daysInShort: Part? {
    var part = Part("days", contents.language.site.dayByDay)
    (part.isUnseen, part.isWide) = (true, true)
    part.days = contents.material.days.indices.map(inShort)
    return part.days.isEmpty ? nil : part
  }

  /// Its opening and three entries: demos first, else as they are arranged.
  private func inShort(_ index: Int) -> JSONObject {
    let day = contents.material.days[index]
    let told = contents.moments[index].filter { !$0.isAward && $0.kind != .thanks }
    let chosen = (told.filter(\.isDemo) + told.filter { !$0.isDemo }).prefix(3)
    let rows = chosen.map { maker.fragments.row($0) }
    let language = contents.language.yearless
    let number = contents.number(of: day)
    let isNumbered = number != nil && event.days != 1
    let opening = day.summary.opening ?? ""
    return [
      "href": maker.root + day.path, "number": isNumbered ? number.map(String.init) : nil,
      "lines": [
        language.weekdays[day.date.weekday].capitalisedFirst, language.shortDate(day.date),
      ],
      "says-html": opening.isEmpty || event.days == 1 ? nil : SafeHTML.block(opening),
      "entries": rows, "has-entries": !rows.isEmpty, "is-timed": rows.areTimed,
      "all": contents.language.site.allOf.filled(["day": nameInText(of: day)]),
    ]
  }

  /// Such as `day 1`, to stand within a text.
  private func nameInText(of day: SiteMaterial.Day) -> String {
    guard let number = contents.number(of: day), event.days != 1 else {
      return contents.language.yearless.shortDate(day.date)
    }
    return contents.language.dayTitle(number, to: number, days: nil)
  }

  /// Six: one of each entry that has any, in the order of the days.
  private var pictures: Part? {
    let trees = FragmentTrees(contents: contents, root: maker.root)
    let found = contents.moments.joined().lazy.compactMap { moment -> JSONObject? in
      let files = moment.point.files.lazy.compactMap { contents.pictures[$0.path] }
      guard let file = files.first(where: \.isPicture) else { return nil }
      let words = PlainText.line(moment.point.words?.plain ?? moment.point.headline)
      let place = moment.point.id.flatMap { contents.places[$0] }
      return trees.tree(file, alt: words).with("caption", words)
        .with("href", place.map { maker.root + $0 })
    }
    var part = Part("pictures", contents.language.site.pictures)
    part.pictures = Array(found.prefix(6))
    return part.pictures.isEmpty ? nil : part
  }
}
