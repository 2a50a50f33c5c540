internal import JournalModel

extension ReviewBuilder {
  /// Such as `2011`, or `2010–2011`.
  var span: String {
    let years = events.map(\.event.start.parts.year)
    let (first, last) = (years.first ?? 0, years.last ?? 0)
    return first == last ? String(first) : "\(first)–\(last)"
  }

  func years() -> [YearReview.Year] {
    let held = events.flatMap(\.held)
    let responses = events.flatMap { $0.summary.responses?.links.compactMap(\.date) ?? [] }
    return Set(events.map(\.event.start.parts.year)).sorted().map { year in
      YearReview.Year(
        number: year, months: language.months,
        held: held.filter { $0.parts.year == year }.sorted(),
        responses: Set(responses.filter { $0.parts.year == year }).sorted())
    }
  }

  func totals(courses: Int, again: Int) -> YearReview.Totals {
    let people = events.compactMap(\.summary.attendance.people)
    return YearReview.Totals(
      events: events.count,
      people: people.count == events.count ? people.reduce(0, +) - again : nil,
      days: events.map(\.days).reduce(0, +),
      entries: events.map { $0.summary.totals?.moments ?? 0 }.reduce(0, +), projects: courses)
  }

  func sentence(_ totals: YearReview.Totals) -> String {
    let (nouns, words) = (language.totals, language.review)
    let counts = [
      (totals.events, words.hackathon), (totals.people ?? 0, nouns.person),
      (totals.projects, nouns.project), (totals.entries, nouns.moment),
    ].compactMap { phrase($0, $1) }
    return nouns.sentence.filled([
      "counts": Phrase.list(counts, before: language.and),
      "days": phrase(totals.days, nouns.day).map { Phrase.list([$0], before: "") } ?? "",
    ]).capitalisedFirst
  }

  func phrase(_ count: Int, _ noun: Language.Noun) -> Phrase? {
    Phrase(.number(count), one: noun.one, nouns: [noun.singular, noun.plural]) {
      language.number($0)
    }
  }

  func row(_ index: Int) -> YearReview.Row {
    let (event, summary) = (events[index].event, events[index].summary)
    let url = summary.url.flatMap { isNameless($0) ? $0 : nil }
    return YearReview.Row(
      name: event.name, url: url, when: language.dates(events[index].held), start: event.start,
      venue: event.venue.flatMap { isNameless($0) ? $0 : nil },
      people: summary.attendance.people.map { String($0) }
        ?? summary.attendance.attended.flatMap { isNameless($0.text) ? $0.text : nil },
      days: events[index].days, entries: summary.totals?.moments ?? 0,
      projects: summary.projects?.rows.count ?? 0)
  }
}

extension ReviewedEvent {
  /// Its days; of one without a fixed end those of which something is told.
  var held: [CalendarDate] {
    guard event.dates.isEmpty else { return event.dates }
    if let days = event.days { return (0..<days).map { event.start.adding(days: $0) } }
    let told = summary.chapters.filter { $0.number != nil }.compactMap(\.date)
    return told.isEmpty ? [event.start] : told
  }

  var days: Int { held.count }
}
