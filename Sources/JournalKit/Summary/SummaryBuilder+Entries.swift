internal import JournalModel

extension SummaryBuilder {
  /// Highlights first, then in the event's order; thanks have a place of their own.
  mutating func sections() -> [Summary.Section] { sections(of: material.days, besides: [.thanks]) }

  /// The sections of some days but for kinds that stand elsewhere.
  mutating func sections(
    of days: [SummaryMaterial.Day], besides others: Set<Kind>
  ) -> [Summary.Section] {
    var sections: [Summary.Section] = []
    for kind in kinds(of: days) where !others.contains(kind) {
      if kind == .followUp, let section = followedUp(on: days) { sections.append(section) }
      guard let heading = event.heading(of: kind) else { continue }
      let points = points(of: kind, from: days)
      if !points.isEmpty { sections.append(.init(kind: kind, heading: heading, points: points)) }
    }
    return grouped(sections)
  }

  private func kinds(of days: [SummaryMaterial.Day]) -> [Kind] {
    let used = days.flatMap { day in
      day.arrangement.sections.filter { !$0.entries.isEmpty }.map(\.kind)
    }
    return event.allKinds(with: Set(used))
  }

  /// The kinds that chapters do not have, for they stand before them or behind.
  var kindsApart: Set<Kind> { isOfEvent ? [.thanks, .award] : [.thanks] }

  /// Thanks of the whole event and of all around it are one list.
  mutating func thanksPoints() -> [Summary.Point] {
    event.credits.contains(.thanks) ? [] : points(of: .thanks, from: material.days)
  }

  /// The entries under a heading: as arranged, then as they came.
  mutating func points(of kind: Kind, from days: [SummaryMaterial.Day]) -> [Summary.Point] {
    let entries = Arrangement.ordered(
      days.flatMap { $0.arrangement.entries(under: kind) },
      by: material.eventPage?.show[kind] ?? [])
    guard kind == .followUp else { return entries.compactMap { point($0) } }
    return entries.filter(isTold).compactMap { followUp($0) }
  }

  /// Makes a point of what an entry says; nil if that is nothing, or, and noted, if it would name
  /// somebody unnamed.
  mutating func point(_ filed: Filed<Entry>) -> Summary.Point? {
    guard let text = published(filed.value.text, path: filed.path)?.trimmedLines, !text.isEmpty
    else { return nil }
    let entry = Entry(id: filed.value.id, kind: filed.value.kind, text: text)
    return entry.kind == .award ? award(entry, from: filed) : point(entry, from: filed)
  }

  private mutating func point(_ entry: Entry, from filed: Filed<Entry>) -> Summary.Point {
    let resolved = entry.unwrapped
    var point = Summary.Point(
      id: resolved.id, headline: resolved.headline, details: resolved.details)
    point.text = entry.text
    point.attachments = attachments(of: filed.path)
    point.closesEarlier = filed.value.closesEarlier
    attribute(&point, to: filed)
    return point
  }

  private mutating func award(_ entry: Entry, from filed: Filed<Entry>) -> Summary.Point {
    var filed = filed
    filed.value.projects = winners(of: entry, ofProjects: filed.value.projects)
    let (entry, projects) = (entry.withReasonApart, names(of: filed.value))
    guard let told = entry.withPrizeApart(from: projects) else { return point(entry, from: filed) }
    var point = point(told, from: filed)
    // The name of the prize can have a word of theirs.
    (point.lead, point.links) = (projects, links(of: projects))
    return point
  }

  /// Where an award is of no project, one that it names for the winner.
  private func winners(of award: Entry, ofProjects projects: [String]) -> [String] {
    guard projects.isEmpty else { return projects }
    return award.winner(among: projectRows()?.rows.map(\.name) ?? []).map { [$0] } ?? []
  }
}
