internal import JournalModel

extension SummaryBuilder {
  mutating func title() -> String {
    let own =
      isOfSeveralDays
      ? nil : said(\.title).first.flatMap { publishedWords($0.words, path: $0.path) }
    return [titleWithoutWords, own].compactMap { $0 }.joined(separator: ": ")
  }

  private var titleWithoutWords: String {
    guard !isOfEvent else { return event.name }
    let dates = material.days.map(\.date)
    guard let first = day?.date ?? dates.first else { return event.name }
    let numbers = dates.filter(event.calendar.contains).map(event.calendar.number(of:))
    if let day, event.days == 1, event.calendar.contains(day.date) { return event.name }
    let place =
      if let number = numbers.first, numbers.count == dates.count || day != nil {
        language.dayTitle(number, to: numbers.last ?? number, days: event.days)
      } else {
        day == nil
          ? language.dates(first, to: dates.last ?? first) : language.shortDate(first)
      }
    return "\(event.name), \(place)"
  }

  /// The pages that say something of it, each with its path: of the event its own, of one day that of
  /// the event before the day's, of several days theirs.
  var pages: [(page: DayPage, path: String)] {
    let days = day.map { [$0] } ?? (material.scope.isOfDays ? material.days : [])
    return [material.eventPage.map { ($0, Layout.eventPage) }].compactMap { $0 }
      + days.map { ($0.page, Layout.dayPage($0.date)) }
  }

  /// What the pages have to say: of one day or of the event in one voice, of several days in that of each.
  private func said(_ words: (DayPage) -> String?) -> [(words: String, path: String)] {
    let all = pages.compactMap { page, path in words(page).map { (words: $0, path: path) } }
    return isOfSeveralDays ? all : Array(all.prefix(1))
  }

  var isOfSeveralDays: Bool { material.scope.isOfDays && day == nil }

  private mutating func prose(_ words: (DayPage) -> String?) -> String? {
    let texts = said(words).compactMap { publishedProse($0.words, path: $0.path) }
    return texts.isEmpty ? nil : texts.joined(separator: "\n\n")
  }

  mutating func opening() -> String? {
    prose { $0.opening.isEmpty ? nil : $0.opening }
  }

  /// Of several days the first that has one.
  mutating func picture() -> Summary.Picture? {
    let event = material.eventPicture.map {
      picture($0, of: material.eventPage, at: Layout.eventPage)
    }
    if let event { return event }
    let days = day.map { [$0] } ?? (material.scope.isOfDays ? material.days : [])
    guard let day = days.first(where: { $0.picture != nil }) else { return nil }
    return picture(of: day)
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

  mutating func evening() -> Summary.Paragraph? {
    prose(\.evening).map { Summary.Paragraph(heading: language.evening, text: $0) }
  }

  mutating func closingWords() -> String? { prose(\.closing) }

  mutating func facts() -> [String] {
    let words = venues + [event.category.map { ($0, Layout.event) }].compactMap { $0 }
    return [dates].compactMap { $0 } + words.compactMap { publishedWords($0.0, path: $0.1) }
  }

  /// That of the page, else the event's; of several days each that one of them was at.
  private var venues: [(String, String)] {
    let own = event.venue.map { ($0, Layout.event) }
    guard isOfSeveralDays else { return [said(\.venue).first ?? own].compactMap { $0 } }
    var seen: Set<String> = []
    return material.days.compactMap { day in
      day.page.venue.map { ($0, Layout.dayPage(day.date)) } ?? own
    }.filter { seen.insert($0.0).inserted }
  }

  private var dates: String? {
    if let day { return language.longDate(day.date) }
    let dates = material.days.map(\.date)
    if !event.dates.isEmpty, !material.scope.isOfDays { return language.dates(event.dates) }
    let (first, last) =
      material.scope.isOfDays
      ? (dates.first ?? event.start, dates.last)
      : (event.start, event.calendar.end ?? dates.last)
    guard let last, last != first else { return language.shortDate(first) }
    return language.dates(first, to: last)
  }

  /// Those of the roster who may be named, in its order.
  mutating func organisers() -> Summary.Organisers? {
    let names = material.roster.attendees.filter(\.isOrganiser).compactMap(bylines.name)
    guard !names.isEmpty else { return nil }
    let people = Phrase.list(names, before: language.and)
    return .init(names: names, sentence: language.organised.filled(["people": people]))
  }
}
