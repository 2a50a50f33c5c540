internal import JournalModel

extension SummaryBuilder {
  /// Highlights first, then in the event's order; thanks have a place of their own. Of the whole event
  /// what came before its days stands before them, and what came afterwards behind.
  mutating func sections() -> [Summary.Section] {
    let used = Set(
      material.days.flatMap { day in
        day.arrangement.sections.filter { !$0.entries.isEmpty }.map(\.kind)
      })
    var sections: [Summary.Section] = []
    let kinds = material.event.allKinds(with: used).filter { $0 != .thanks }
    for kind in kinds {
      if kind == .followUp, let section = followedUp() { sections.append(section) }
      guard let heading = material.event.heading(of: kind) else { continue }
      let points = points(of: kind, from: daysByKind)
      if !points.isEmpty { sections.append(.init(kind: kind, heading: heading, points: points)) }
    }
    guard case .wholeEvent = material.scope else { return sections }
    let start = material.event.start
    let before = outside(language.before, kinds: kinds) { $0 < start }
    return before + sections + outside(language.afterwards, kinds: kinds) { $0 > start }
  }

  /// Thanks of the whole event and of all around it are one list.
  mutating func thanksPoints() -> [Summary.Point] { points(of: .thanks, from: material.days) }

  private var daysByKind: [SummaryMaterial.Day] {
    guard case .wholeEvent = material.scope else { return material.days }
    return material.days.filter { material.event.calendar.contains($0.date) }
  }

  /// Entries of days that are none of the event, in the order of time.
  private mutating func outside(
    _ heading: String, kinds: [Kind], isWanted: (CalendarDate) -> Bool
  ) -> [Summary.Section] {
    let days = material.days.filter {
      !material.event.calendar.contains($0.date) && isWanted($0.date)
    }
    let shown = kinds.filter { material.event.heading(of: $0) != nil }
    var points: [Summary.Point] = []
    for day in days {
      for kind in shown { points += self.points(of: kind, from: [day]) }
    }
    return points.isEmpty ? [] : [Summary.Section(kind: nil, heading: heading, points: points)]
  }

  /// The entries under a heading: as arranged, then as they came.
  private mutating func points(
    of kind: Kind, from days: [SummaryMaterial.Day]
  ) -> [Summary.Point] {
    let entries = Arrangement.ordered(
      days.flatMap { $0.arrangement.entries(under: kind) },
      by: material.eventPage?.show[kind] ?? [])
    return entries.filter { kind != .followUp || isOpen($0) }.compactMap { point($0) }
  }

  /// Makes a point of what an entry says; nil if that is nothing, or, and noted, if it would name
  /// somebody unnamed.
  mutating func point(_ filed: Filed<Entry>) -> Summary.Point? {
    guard let text = published(filed.value.text, path: filed.path)?.trimmedLines, !text.isEmpty
    else { return nil }
    var resolved = filed.value
    resolved.text = text
    resolved = resolved.unwrapped
    var point = Summary.Point(
      id: filed.value.id, headline: resolved.headline, details: resolved.details)
    point.text = text
    point.attachments = material.attachments[filed.path] ?? []
    return attributed(point, to: filed)
  }
}
