internal import JournalModel

/// Puts a summary together.
struct SummaryBuilder {
  let material: SummaryMaterial
  let audience: Audience
  let language: Language
  let naming: Naming
  let bylines: Bylines
  /// The projects and tags that would name somebody who is not to be named.
  let hiddenWords: Set<String>
  let closedHere: Set<Identifier>
  private(set) var omissions: [Omission] = []

  init(_ material: SummaryMaterial, audience: Audience) {
    self.material = material
    self.audience = audience
    language = material.event.words
    closedHere = Set(
      material.days.flatMap { $0.arrangement.entries.flatMap(\.value.closes) })
    naming = Naming(material.roster, audience: audience)
    bylines = Bylines(material, audience: audience)
    let words = Set(material.shown.flatMap { $0.value.projects + $0.value.allTags })
    hiddenWords = words.filter { [naming] in naming.unnamed(in: $0) != nil }
  }

  private var event: Event { material.event }

  /// The day in question; nil for the whole event, unless that is one day.
  var day: SummaryMaterial.Day? {
    if case .day = material.scope { return material.days.first }
    let held = material.days.filter { event.calendar.contains($0.date) }
    return event.days == 1 && held.count == 1 ? held.first : nil
  }

  mutating func summary() -> Summary {
    let held = day.flatMap { event.calendar.contains($0.date) ? $0.date : nil }
    let number = held.map { event.calendar.number(of: $0) }
    let daysToGo = held.flatMap { event.calendar.daysToGo(after: $0) }
    let isShort = event.days == 1
    let (title, facts, opening) = (title(number), facts(), opening())
    return Summary(
      title: title, eventName: event.name, day: number, days: event.days, date: day?.date,
      facts: facts, opening: opening, attendance: attendance(after: opening ?? ""),
      sections: sections(), impressions: impressions(), thanks: thanks(), evening: evening(),
      closingWords: closingWords(), daysToGo: isShort ? nil : daysToGo,
      closing: isShort ? nil : daysToGo.map { language.closing($0) },
      responses: responses(), privateNotes: privateNotes(),
      warning: audience == .organisers ? language.privateWarning : nil)
  }

  /// A text with mentions resolved; nil, and noted, if it would name somebody unnamed.
  mutating func published(_ text: String, path: String) -> String? {
    published(naming.resolve(text.withoutComments), path: path)
  }

  /// The same for a text without a headline.
  mutating func publishedProse(_ text: String, path: String) -> String? {
    published(naming.resolveProse(text.withoutComments), path: path)
  }

  private mutating func published(_ resolution: Naming.Resolution, path: String) -> String? {
    switch resolution {
    case .text(let text):
      return text
    case .unnamed(let attendee):
      omissions.append(Omission(path: path, attendee: attendee))
      return nil
    }
  }

  mutating func mayName(_ attendee: Attendee, path: String) -> Bool {
    if audience == .organisers || attendee.publicName != nil { return true }
    omissions.append(Omission(path: path, attendee: attendee.key))
    return false
  }
}

extension SummaryBuilder {
  private mutating func title(_ number: Int?) -> String {
    let own = said(\.title).flatMap { publishedWords($0, path: $1) }
    return [titleWithoutWords(number), own].compactMap { $0 }.joined(separator: ": ")
  }

  private func titleWithoutWords(_ number: Int?) -> String {
    guard let day, number == nil || event.days != 1 else { return event.name }
    let place =
      number.map { language.dayTitle($0, days: event.days) } ?? language.shortDate(day.date)
    return "\(event.name), \(place)"
  }

  /// The pages that say something of it, each with its path. What the event's leaves unsaid that of its
  /// only day may say.
  private var pages: [(page: DayPage, path: String)] {
    let own = day.map { (page: $0.page, path: Layout.dayPage($0.date)) }
    return [material.eventPage.map { ($0, Layout.eventPage) }, own].compactMap { $0 }
  }

  private func said(_ words: (DayPage) -> String?) -> (String, path: String)? {
    for (page, path) in pages {
      if let said = words(page) { return (said, path) }
    }
    return nil
  }

  /// Words that are no Markdown; nil, and noted, if they would name somebody unnamed.
  private mutating func publishedWords(_ text: String, path: String) -> String? {
    guard let attendee = naming.unnamed(in: text) else { return text }
    omissions.append(Omission(path: path, attendee: attendee))
    return nil
  }

  private mutating func facts() -> [String] {
    let words =
      [said(\.venue) ?? event.venue.map { ($0, Layout.event) }]
      + [event.category.map { ($0, Layout.event) }]
    return [dates].compactMap { $0 }
      + words.compactMap { $0 }.compactMap { publishedWords($0.0, path: $0.1) }
  }

  private var dates: String? {
    if let day { return language.longDate(day.date) }
    let last = event.calendar.end ?? material.days.last?.date
    guard let last, last != event.start else { return language.shortDate(event.start) }
    return language.dates(event.start, to: last)
  }

  private mutating func opening() -> String? {
    said { $0.opening.isEmpty ? nil : $0.opening }.flatMap { publishedProse($0, path: $1) }
  }

  private mutating func evening() -> Summary.Paragraph? {
    said(\.evening).flatMap { publishedProse($0, path: $1) }
      .map { Summary.Paragraph(heading: language.evening, text: $0) }
  }

  private mutating func closingWords() -> String? {
    said(\.closing).flatMap { publishedProse($0, path: $1) }
  }

  /// Of the whole event: everybody who came on any day, whether something was written on it or not.
  private mutating func attendance(after opening: String) -> Attendance {
    let checkedIn = material.roster.attendees.filter { attendee in
      guard case .day(let date) = material.scope else { return !attendee.days.isEmpty }
      return attendee.days.contains(date)
    }
    let counting = pages.first { $0.page.hasCounts }
    var attendance = Attendance(
      counting?.page ?? DayPage(), checkedIn: checkedIn)
    // Who checked in does not stand in place of a count that may not be published.
    if let path = counting?.path { withhold(from: &attendance, path: path) }
    attendance.sentence = language.attendance(attendance, after: opening)
    return attendance
  }

  private mutating func withhold(from attendance: inout Attendance, path: String) {
    for count in [\Attendance.attended, \.online, \.companies, \.universities, \.countries] {
      guard case .words(let words) = attendance[keyPath: count] else { continue }
      if publishedWords(words, path: path) == nil { attendance[keyPath: count] = nil }
    }
  }

  private mutating func thanks() -> Summary.Thanks? {
    let heading = event.heading(of: .thanks)
    let points = heading == nil ? [] : thanksPoints()
    let hosts = givers(event.hosts)
    let sponsors = givers(event.sponsors)
    guard !points.isEmpty || !hosts.isEmpty || !sponsors.isEmpty else { return nil }
    return Summary.Thanks(
      heading: heading ?? language.heading(of: .thanks), points: points, hosts: hosts,
      sponsors: sponsors,
      givers: hosts.map(language.thanks(toHost:)) + sponsors.map(language.thanks(toSponsor:)))
  }

  /// Picks those who gave for the day, or everybody on the last day and for the whole event; notes
  /// and leaves out those whose words would name somebody unnamed.
  private mutating func givers(_ givers: [Giver]) -> [Giver] {
    if let day, !event.calendar.contains(day.date) { return [] }
    let number = day.flatMap {
      event.calendar.isLast($0.date) ? nil : event.calendar.number(of: $0.date)
    }
    return givers.filter { giver in
      guard number.map({ giver.days.isEmpty || giver.days.contains($0) }) ?? true else {
        return false
      }
      return publishedWords(giver.text, path: Layout.event) != nil
    }
  }

  /// Responses to the day; those to the event as a whole stand on its last day.
  private mutating func responses() -> Summary.Responses? {
    let chosen = material.responses.filter { response in
      guard let day else { return true }
      return response.day.map { $0 == day.date } ?? event.calendar.isLast(day.date)
    }
    let points = chosen.compactMap { point($0) }
    return points.isEmpty
      ? nil : Summary.Responses(heading: language.responses, links: points)
  }

  private mutating func point(_ response: Response) -> Summary.Responses.Link? {
    let words = "\(response.title)\n\(response.excerpt)"
    guard publishedWords(words, path: Layout.response(response)) != nil else { return nil }
    return .init(
      title: response.title, url: response.url, date: response.date,
      dateText: response.date.map { language.shortDate($0) },
      excerpt: naming.withoutSigns(response.excerpt.withoutComments))
  }
}
