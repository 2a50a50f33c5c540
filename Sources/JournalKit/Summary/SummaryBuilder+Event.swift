internal import JournalModel

extension SummaryBuilder {
  /// Of all days, for they stand before these.
  mutating func awards() -> Summary.Section? {
    guard let heading = event.heading(of: .award) else { return nil }
    let points = points(of: .award, from: material.days)
    return points.isEmpty ? nil : .init(kind: .award, heading: heading, points: points)
  }

  /// What came before the event, each of its days of which something is told, and what came afterwards.
  mutating func chapters() -> [Summary.Chapter] {
    let (calendar, start) = (event.calendar, event.start)
    let outside = material.days.filter { !calendar.contains($0.date) }
    var chapters = chapters(language.before, of: outside.filter { $0.date < start })
    let last = calendar.end ?? start
    for day in material.days
    where day.date >= start && (calendar.contains(day.date) || day.date < last) {
      chapters +=
        calendar.contains(day.date)
        ? [chapter(of: day)].compactMap(\.self)
        : self.chapters(longDate(day.date).capitalisedFirst, of: [day])
    }
    return chapters + self.chapters(language.afterwards, of: outside.filter { $0.date > last })
  }

  /// One for all these days, unless a page of one of several says something of that day alone.
  private mutating func chapters(
    _ heading: String, of days: [SummaryMaterial.Day]
  ) -> [Summary.Chapter] {
    let isTogether = days.count == 1 || days.allSatisfy { !$0.isDescribed }
    guard !isTogether else { return [chapter(heading, of: days)].compactMap(\.self) }
    return days.compactMap { chapter("\(heading) · \(longDate($0.date))", of: [$0]) }
  }

  /// With the year where that is not the event's.
  private func longDate(_ date: CalendarDate) -> String {
    let isOfYear = date.parts.year == event.start.parts.year
    return (isOfYear ? language.yearless : language).longDate(date)
  }

  private mutating func chapter(
    _ heading: String, of days: [SummaryMaterial.Day]
  ) -> Summary.Chapter? {
    var chapter = Summary.Chapter(heading: heading)
    if days.count == 1, let day = days.first { take(day, into: &chapter) }
    let sections =
      material.grouping == .project ? [] : sections(of: days, besides: kindsApart)
    let isPlain = sections.count == 1 && sections.first?.kind == .highlight
    chapter.sections =
      isPlain ? [.init(kind: nil, heading: nil, points: sections[0].points)] : sections
    return chapter.isEmpty ? nil : chapter
  }

  private mutating func chapter(of day: SummaryMaterial.Day) -> Summary.Chapter? {
    let number = event.calendar.number(of: day.date)
    var chapter = Summary.Chapter(
      heading: event.days == 1
        ? language.yearless.longDate(day.date).capitalisedFirst
        : language.chapter(number, on: day.date),
      date: day.date, number: number)
    take(day, into: &chapter)
    chapter.sections =
      material.grouping == .project ? [] : sections(of: [day], besides: kindsApart)
    return chapter.isEmpty ? nil : chapter
  }

  /// Takes what the day's page says.
  private mutating func take(_ day: SummaryMaterial.Day, into chapter: inout Summary.Chapter) {
    let path = Layout.dayPage(day.date)
    if let title = day.page.title, let words = publishedWords(title, path: path) {
      chapter.heading += ": \(words)"
    }
    chapter.venue = day.page.venue.flatMap {
      $0 == event.venue ? nil : publishedWords($0, path: path)
    }
    chapter.opening =
      day.page.opening.isEmpty ? nil : publishedProse(day.page.opening, path: path)
    chapter.attendance = attendance(of: day, after: chapter.opening ?? "")
    chapter.picture = picture(of: day)
    chapter.evening = day.page.evening.flatMap { publishedProse($0, path: path) }
      .map { .init(heading: language.evening, text: $0) }
    chapter.closingWords = day.page.closing.flatMap { publishedProse($0, path: path) }
  }

  /// The number of the last day of the event of which the journal knows anything: nothing is said yet of
  /// what comes after it.
  var latestDay: Int {
    let calendar = event.calendar
    let dates = material.days.map(\.date)
    if let last = calendar.end, let count = event.days {
      let isOver = dates.contains { $0 > last } || material.eventPage?.closing != nil
      guard !isOver else { return count }
    }
    let known = dates + material.roster.attendees.flatMap(\.days)
    return known.filter(calendar.contains).map(calendar.number(of:)).max() ?? 0
  }

  /// Such as `51 people, 12 projects and 80 moments in three days.`; nil if nothing was told.
  func totals(of summary: Summary) -> Summary.Totals? {
    let points =
      (summary.chapters.flatMap(\.sections) + summary.sections).flatMap(\.points)
      + (summary.awards?.points ?? [])
      + (summary.openFollowUps?.points ?? []) + (summary.thanks?.points ?? [])
    let moments = Set(points.filter(isOfDaysHeld).compactMap(\.id)).count
    // Of one without a fixed end those days count of which there is something.
    let days =
      event.days == nil
      ? material.days.map(\.date).count(where: event.calendar.contains) : latestDay
    guard moments > 0, days > 0 else { return nil }
    var totals = Summary.Totals(
      people: summary.attendance.people,
      projects: (summary.projects ?? projectRows())?.rows.count ?? 0,
      moments: moments,
      days: days)
    totals.sentence = language.totals(totals)
    return totals
  }

  /// Whether it is of a day of the event.
  private func isOfDaysHeld(_ point: Summary.Point) -> Bool {
    (point.source?.day).map(event.calendar.contains) ?? false
  }
}

extension SummaryMaterial.Day {
  /// Whether its page says anything of it.
  fileprivate var isDescribed: Bool {
    let words = [page.title, page.venue, page.evening, page.closing]
    return !page.opening.isEmpty || page.hasCounts || picture != nil || words.contains { $0 != nil }
  }
}

extension Language {
  /// Such as `Day 1 · Friday, 27 November`.
  fileprivate func chapter(_ number: Int, on date: CalendarDate) -> String {
    "\(dayTitle(number, to: number, days: nil).capitalisedFirst) · \(yearless.longDate(date))"
  }

  fileprivate func totals(_ counted: Summary.Totals) -> String {
    let counts = [
      (counted.people ?? 0, totals.person), (counted.projects, totals.project),
      (counted.moments, totals.moment),
    ].compactMap { count, noun in
      Phrase(.number(count), one: "1 \(noun.singular)", nouns: [noun.singular, noun.plural]) {
        String($0)
      }
    }
    let days = Phrase(
      .number(counted.days), one: totals.day.one, nouns: [totals.day.singular, totals.day.plural]
    ) { number($0) }
    return totals.sentence.filled([
      "counts": Phrase.list(counts, before: and),
      "days": days.map { Phrase.list([$0], before: and) } ?? "",
    ])
  }
}
