internal import JournalModel

extension SummaryBuilder {
  mutating func thanks() -> Summary.Thanks? {
    let heading = thanksHeading
    let points = heading == nil ? [] : thanksPoints() + creditPoints()
    let hosts = givers(event.hosts)
    let sponsors = givers(event.sponsors)
    let helpers = heading == nil ? [] : creditSentences()
    guard !points.isEmpty || !hosts.isEmpty || !sponsors.isEmpty || !helpers.isEmpty else {
      return nil
    }
    return Summary.Thanks(
      heading: heading ?? language.heading(of: .thanks), points: points, hosts: hosts,
      sponsors: sponsors,
      givers: helpers
        + GiftWords(language, tellsDays: tellsOfAllDays && event.days != 1)
        .sentences(hosts, sponsors))
  }

  /// Nil if the event hides thanks; whoever counts them by their names does not.
  private var thanksHeading: String? {
    guard event.credits.contains(.thanks) else { return event.heading(of: .thanks) }
    let setting = event.kinds.first { $0.kind == .thanks }
    return setting.map(\.heading) ?? language.heading(of: .thanks)
  }

  /// Those who gave for these days; on the last day and for the whole event everybody, but for what is to
  /// come on a later day. Notes and leaves out those whose words would name somebody unnamed.
  private mutating func givers(_ givers: [Giver]) -> [Giver] {
    let numbers = material.days.map(\.date).filter(event.calendar.contains)
      .map(event.calendar.number(of:))
    let isOutside = material.scope.isOfDays && numbers.isEmpty
    guard !isOutside else { return [] }
    let past = latestDay
    return givers.compactMap { giver in
      let days = giver.days.filter { $0 <= past }
      let isOfThese =
        tellsOfAllDays
        ? giver.days.isEmpty || !days.isEmpty : !Set(numbers).isDisjoint(with: giver.days)
      guard isOfThese, publishedWords(giver.text, path: Layout.event) != nil else { return nil }
      return tellsOfAllDays
        ? Giver(name: giver.name, purpose: giver.purpose, days: days, url: giver.url) : giver
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
    let chosen = material.responses.filter { filed in
      guard material.scope.isOfDays else { return true }
      return filed.value.day.map(dates.contains) ?? isLast
    }
    let points = chosen.compactMap { point($0) }
    return points.isEmpty
      ? nil : Summary.Responses(heading: language.responses, links: points)
  }

  private mutating func point(_ filed: Filed<Response>) -> Summary.Responses.Link? {
    let response = filed.value
    let words = "\(response.title)\n\(response.excerpt)"
    guard publishedWords(words, path: filed.path) != nil else { return nil }
    return .init(
      title: response.title, url: response.url, date: response.date,
      dateText: response.date.map { language.shortDate($0) },
      excerpt: naming.withoutSigns(response.excerpt.withoutComments), id: response.id)
  }
}
