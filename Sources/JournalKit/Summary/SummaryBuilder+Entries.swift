internal import JournalModel

extension SummaryBuilder {
  /// Highlights first, then in the event's order; thanks have a place of their own.
  mutating func sections() -> [Summary.Section] {
    let used = Set(
      material.days.flatMap { day in
        day.arrangement.sections.filter { !$0.entries.isEmpty }.map(\.kind)
      })
    var sections: [Summary.Section] = []
    for kind in material.event.allKinds(with: used) where kind != .thanks {
      if kind == .followUp, let section = followedUp() { sections.append(section) }
      guard let heading = material.event.heading(of: kind) else { continue }
      let points = points(of: kind)
      if !points.isEmpty { sections.append(.init(kind: kind, heading: heading, points: points)) }
    }
    return sections
  }

  /// The entries under a heading: as arranged, then as they came.
  mutating func points(of kind: Kind) -> [Summary.Point] {
    let entries = material.days.flatMap { $0.arrangement.entries(under: kind) }
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
    return point
  }
}
