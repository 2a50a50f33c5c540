/// Puts a summary together.
struct SummaryBuilder {
  let material: SummaryMaterial
  let audience: Audience
  let language: Language
  private let naming: Naming
  private(set) var omissions: [Omission] = []

  init(_ material: SummaryMaterial, _ audience: Audience) {
    self.material = material
    self.audience = audience
    language = .named(material.event.language)
    naming = Naming(material.roster, audience)
  }

  private var event: Event { material.event }

  /// The day in question; nil for the whole event.
  var day: SummaryMaterial.Day? {
    if case .day = material.scope { material.days.first } else { nil }
  }

  mutating func summary() -> Summary {
    let number = day.map { event.calendar.number(of: $0.date) }
    let daysToGo = day.flatMap { event.calendar.daysToGo(after: $0.date) }
    let isShort = event.days == 1
    return Summary(
      title: title(number), eventName: event.name, day: number, days: event.days,
      date: day?.date, facts: facts, opening: opening(), attendance: attendance,
      sections: sections(), impressions: impressions(), thanks: thanks(), evening: evening(),
      daysToGo: isShort ? nil : daysToGo,
      closing: isShort ? nil : daysToGo.map { language.closing($0) },
      responses: responses, privateNotes: privateNotes(),
      warning: audience == .organisers ? language.privateWarning : nil)
  }

  /// A text with mentions resolved; nil, and noted, if it would name somebody unnamed.
  mutating func published(_ text: String, path: String) -> String? {
    switch naming.resolve(text) {
    case .text(let text):
      return text
    case .unnamed(let attendee):
      omissions.append(Omission(path: path, attendee: attendee))
      return nil
    }
  }

  /// Whether a person may be named here; noted if not.
  mutating func mayName(_ attendee: Attendee, path: String) -> Bool {
    if audience == .organisers || attendee.publicName != nil { return true }
    omissions.append(Omission(path: path, attendee: attendee.key))
    return false
  }
}

extension SummaryBuilder {
  private func title(_ number: Int?) -> String {
    guard let number, event.days != 1 else { return named(event.name) }
    return named("\(event.name), \(language.dayTitle(number, event.days))")
  }

  private func named(_ title: String) -> String {
    day?.page.title.map { "\(title): \($0)" } ?? title
  }

  private var facts: [String] {
    [dates, day?.page.venue ?? event.venue, event.category].compactMap { $0 }
  }

  private var dates: String? {
    if let day { return language.longDate(day.date) }
    let first = language.shortDate(event.start)
    let last = event.calendar.end ?? material.days.last?.date
    guard let last, last != event.start else { return first }
    return "\(first) – \(language.shortDate(last))"
  }

  private mutating func opening() -> String? {
    guard let day, !day.page.opening.isEmpty else { return nil }
    return published(day.page.opening, path: Layout.dayPage(day.date))
  }

  private mutating func evening() -> Summary.Paragraph? {
    guard let day, let text = day.page.evening,
      let text = published(text, path: Layout.dayPage(day.date))
    else { return nil }
    return Summary.Paragraph(heading: language.evening, text: text)
  }

  /// Of the whole event: everybody who came on any day.
  private var attendance: Attendance {
    let dates = Set(material.days.map(\.date))
    let checkedIn = material.roster.attendees.filter { !dates.isDisjoint(with: $0.days) }
    var attendance = Attendance(day?.page ?? DayPage(), checkedIn: checkedIn)
    attendance.sentence = language.attendance(attendance)
    return attendance
  }

  private mutating func thanks() -> Summary.Thanks? {
    let items = items(of: .thanks)
    let hosts = givers(event.hosts)
    let sponsors = givers(event.sponsors)
    guard !items.isEmpty || !hosts.isEmpty || !sponsors.isEmpty else { return nil }
    return Summary.Thanks(
      heading: heading(of: .thanks) ?? language.heading(of: .thanks), items: items, hosts: hosts,
      sponsors: sponsors, givers: hosts.map(language.host) + sponsors.map(language.sponsor))
  }

  /// Who gave for the day; everybody on the last day and for the whole event.
  private func givers(_ givers: [Giver]) -> [Giver] {
    guard let day, !event.calendar.isLast(day.date) else { return givers }
    let number = event.calendar.number(of: day.date)
    return givers.filter { $0.days.isEmpty || $0.days.contains(number) }
  }

  /// Responses to the day; those to the event as a whole stand on its last day.
  private var responses: Summary.Responses? {
    let chosen = material.responses.filter { response in
      guard let day else { return true }
      return response.day.map { $0 == day.date } ?? event.calendar.isLast(day.date)
    }
    guard !chosen.isEmpty else { return nil }
    return Summary.Responses(
      heading: language.responses,
      items: chosen.map { response in
        .init(
          title: response.title, url: response.url, date: response.date,
          dateText: response.date.map { language.shortDate($0) },
          excerpt: naming.withoutSigns(response.excerpt))
      })
  }
}
