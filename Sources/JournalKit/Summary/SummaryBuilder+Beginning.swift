internal import JournalModel

extension SummaryBuilder {
  mutating func title() -> String {
    let own = said(\.title).flatMap { publishedWords($0.words, path: $0.path) }
    return [titleWithoutWords, own].compactMap { $0 }.joined(separator: ": ")
  }

  private var titleWithoutWords: String {
    guard !isOfEvent else { return event.name }
    let dates = day.map { [$0.date] } ?? heldDates
    let numbers = dates.filter(event.calendar.contains).map(event.calendar.number(of:))
    if day != nil, event.days == 1, !numbers.isEmpty { return event.name }
    guard let first = numbers.first, let last = numbers.last else {
      let all = day.map { [$0.date] } ?? material.days.map(\.date)
      return all.isEmpty ? event.name : "\(event.name), \(language.dates(all))"
    }
    return "\(event.name), \(language.dayTitle(first, to: last, days: event.days))"
  }

  /// The days of the event among those that were asked for, whether or not anything is told of them; of an
  /// event without a fixed end those of which something is.
  var heldDates: [CalendarDate] {
    let told = material.days.map(\.date).filter(event.calendar.contains)
    guard case .days(let range) = material.scope, event.days != nil else { return told }
    let count = range.upperBound.dayNumber - range.lowerBound.dayNumber
    return (0...count).map { range.lowerBound.adding(days: $0) }.filter(event.calendar.contains)
  }

  /// The pages that say something of it, each with its path: of the event its own, of one day that of
  /// the event before the day's; each of several days tells of itself.
  var pages: [(page: DayPage, path: String)] {
    [
      material.eventPage.map { ($0, Layout.eventPage) },
      day.map { ($0.page, Layout.dayPage($0.date)) },
    ].compactMap { $0 }
  }

  /// What the first page says that has anything to say.
  private func said(_ words: (DayPage) -> String?) -> (words: String, path: String)? {
    pages.compactMap { page, path in words(page).map { (words: $0, path: path) } }.first
  }

  private mutating func prose(_ words: (DayPage) -> String?) -> String? {
    said(words).flatMap { publishedProse($0.words, path: $0.path) }
  }

  mutating func opening() -> String? {
    prose { $0.opening.isEmpty ? nil : $0.opening }
  }

  mutating func picture() -> Summary.Picture? {
    let event = material.eventPicture.map {
      picture($0, of: material.eventPage, at: Layout.eventPage)
    }
    return event ?? day.flatMap { picture(of: $0) }
  }

  mutating func picture(of day: SummaryMaterial.Day) -> Summary.Picture? {
    day.picture.map { picture($0, of: day.page, at: Layout.dayPage(day.date)) }
  }

  private mutating func picture(
    _ attachment: Attachment, of page: DayPage?, at path: String
  ) -> Summary.Picture {
    .init(
      attachment: attachment,
      caption: page?.caption.flatMap { publishedWords($0, path: path) })
  }

  mutating func schedule() -> Summary.Schedule? {
    let days = Set(heldDates.map(event.calendar.number(of:)))
    var items: [ScheduleItem] = []
    for item in event.schedule where isOfEvent || days.contains(item.day) {
      if publishedWords(item.words, path: Layout.event) != nil { items.append(item) }
    }
    return items.isEmpty ? nil : .init(heading: language.schedule, items: items)
  }

  mutating func evening() -> Summary.Paragraph? {
    prose(\.evening).map { Summary.Paragraph(heading: language.evening, text: $0) }
  }

  mutating func closingWords() -> String? { prose(\.closing) }

  mutating func facts() -> [String] {
    let words = [venue, event.category.map { ($0, Layout.event) }].compactMap { $0 }
    return [dates].compactMap { $0 } + words.compactMap { publishedWords($0.0, path: $0.1) }
  }

  /// That of the page, else the event's.
  private var venue: (String, String)? {
    said(\.venue).map { ($0.words, $0.path) } ?? event.venue.map { ($0, Layout.event) }
  }

  private var dates: String? {
    if let day { return language.longDate(day.date) }
    let told = material.days.map(\.date)
    if material.scope.isOfDays { return language.dates(heldDates.isEmpty ? told : heldDates) }
    if !event.dates.isEmpty { return language.dates(event.dates) }
    let last = event.calendar.end ?? told.last ?? event.start
    return last == event.start
      ? language.shortDate(last) : language.dates(event.start, to: last)
  }

  /// Those of the roster who may be named, in its order.
  mutating func organisers() -> Summary.Organisers? {
    let names = material.roster.attendees.filter(\.isOrganiser).compactMap(bylines.name)
    guard !names.isEmpty else { return nil }
    let people = Phrase.list(names, before: language.and)
    return .init(names: names, sentence: language.organised.filled(["people": people]))
  }
}
