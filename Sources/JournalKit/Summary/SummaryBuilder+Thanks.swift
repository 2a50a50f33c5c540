internal import JournalModel

extension SummaryBuilder {
  mutating func thanks() -> Summary.Thanks? {
    let heading = event.heading(of: .thanks)
    let points = heading == nil ? [] : thanksPoints()
    let hosts = givers(event.hosts)
    let sponsors = givers(event.sponsors)
    let helpers = heading == nil ? [] : event.credits.compactMap { sentence(of: $0) }
    guard !points.isEmpty || !hosts.isEmpty || !sponsors.isEmpty || !helpers.isEmpty else {
      return nil
    }
    return Summary.Thanks(
      heading: heading ?? language.heading(of: .thanks), points: points, hosts: hosts,
      sponsors: sponsors,
      givers: helpers
        + GiftWords(language, tellsDays: tellsOfAllDays).sentences(hosts, sponsors))
  }

  /// Such as `Helped by Ada Lovelace (3) and Ian Campbell.`, those first who are named most; nil if none
  /// of them may be named.
  private func sentence(of kind: Kind) -> Summary.Words? {
    let entries = material.days.flatMap { $0.arrangement.entries(under: kind) }.map(\.value)
    let names = entries.compactMap {
      bylines.publicName(of: $0.headline.drop { $0 == "@" }.trimmed)
    }
    let counts = Dictionary(names.map { ($0, 1) }, uniquingKeysWith: +)
    guard !counts.isEmpty else { return nil }
    let people = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      .map { $0.value > 1 ? "\($0.key) (\($0.value))" : $0.key }
    let setting = event.kinds.first { $0.kind == kind }?.heading
    let words = setting ?? language.heading(of: kind)
    return Summary.Words([.text("\(words) \(Phrase.list(people, before: language.and)).")])
  }

  /// Those who gave for these days; on the last day and for the whole event everybody. Notes and leaves
  /// out those whose words would name somebody unnamed.
  private mutating func givers(_ givers: [Giver]) -> [Giver] {
    let numbers = material.days.map(\.date).filter(event.calendar.contains)
      .map(event.calendar.number(of:))
    let isOutside = material.scope.isOfDays && numbers.isEmpty
    guard !isOutside else { return [] }
    return givers.filter { giver in
      guard tellsOfAllDays || !Set(numbers).isDisjoint(with: giver.days) else { return false }
      return publishedWords(giver.text, path: Layout.event) != nil
    }
  }

  /// Whether it is the place to thank for all of the event.
  private var tellsOfAllDays: Bool {
    guard material.scope.isOfDays else { return true }
    return material.days.contains { event.calendar.isLast($0.date) }
  }

  /// Responses to these days; those to the event as a whole stand on its last day.
  mutating func responses() -> Summary.Responses? {
    let dates = Set(material.days.map(\.date))
    let isLast = dates.contains { event.calendar.isLast($0) }
    let chosen = material.responses.filter { response in
      guard material.scope.isOfDays else { return true }
      return response.day.map(dates.contains) ?? isLast
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
