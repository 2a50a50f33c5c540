extension SummaryBuilder {
  /// The kinds with something to say, highlights first, then in the event's order; thanks have a
  /// place of their own.
  mutating func sections() -> [Summary.Section] {
    let used = Set(
      material.days.flatMap { $0.entries.map(\.value.kind) + $0.page.show.keys })
    let known = material.event.allKinds
    let others = used.subtracting(known).sorted { $0.description < $1.description }
    let kinds = [Kind.highlight] + (known + others).filter { $0 != .highlight && $0 != .thanks }
    var sections: [Summary.Section] = []
    for kind in kinds where used.contains(kind) {
      guard let heading = heading(of: kind) else { continue }
      let points = points(of: kind)
      if !points.isEmpty { sections.append(.init(kind: kind, heading: heading, points: points)) }
    }
    return sections
  }

  /// What stands above the entries of a kind; nil for a hidden one.
  func heading(of kind: Kind) -> String? {
    if let setting = material.event.kinds.first(where: { $0.kind == kind }) {
      return setting.heading
    }
    return kind == .blocker ? nil : language.heading(of: kind)
  }

  /// The entries under a heading: as arranged, then as they came.
  mutating func points(of kind: Kind) -> [Summary.Point] {
    var points: [Summary.Point] = []
    for day in material.days {
      for filed in arranged(kind, on: day) {
        guard let text = published(filed.value.text, path: filed.path) else { continue }
        var resolved = filed.value
        resolved.text = text
        resolved = resolved.unwrapped
        points.append(
          Summary.Point(
            id: filed.value.id, headline: resolved.headline, details: resolved.details))
      }
    }
    return points
  }

  private func arranged(_ kind: Kind, on day: SummaryMaterial.Day) -> [Filed<Entry>] {
    let places = places(on: day)
    let byID = Dictionary(day.entries.map { ($0.value.id, $0) }) { first, _ in first }
    var seen = Set(day.page.leaveOut)
    let first = (day.page.show[kind] ?? []).filter { places[$0] == kind }
      .compactMap { byID[$0] }
    let rest = day.entries.filter { places[$0.value.id] == nil && $0.value.kind == kind }
    // Two files of one identifier with different words are two entries, whoever made that so.
    let arranged = first.filter { seen.insert($0.value.id).inserted }
    let shown = Set(arranged.map(\.path))
    return arranged
      + rest.filter { !day.page.leaveOut.contains($0.value.id) && !shown.contains($0.path) }
  }

  /// Under which kind the arranged entries stand: one that is listed twice stands where it comes
  /// first, one under a hidden kind stays where it was.
  private func places(on day: SummaryMaterial.Day) -> [Identifier: Kind] {
    let known = material.event.allKinds
    let others = day.page.show.keys.filter { !known.contains($0) }
      .sorted { $0.description < $1.description }
    var places: [Identifier: Kind] = [:]
    for kind in [.highlight] + known + others where heading(of: kind) != nil {
      for id in day.page.show[kind] ?? [] where places[id] == nil { places[id] = kind }
    }
    return places
  }
}
