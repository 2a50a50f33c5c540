internal import JournalModel

extension ReviewBuilder {
  /// A project at one event after the other.
  typealias Course = [(event: Int, row: Summary.Projects.Row)]

  /// Every project once: one that says which it started as goes on with that, else with the one of its
  /// name.
  func courses() -> [Course] {
    var courses: [Course] = []
    for (index, event) in events.enumerated() {
      for row in event.summary.projects?.rows ?? [] {
        guard isNameless(calling: row.name) else { continue }
        let former = courses.lastIndex { goesOn($0, as: row, at: index) }
        if let former {
          courses[former].append((index, row))
        } else {
          courses.append([(index, row)])
        }
      }
    }
    return courses
  }

  private func goesOn(_ course: Course, as row: Summary.Projects.Row, at index: Int) -> Bool {
    guard let last = course.last, last.event < index else { return false }
    if let started = row.startedAs { return last.row.key == started }
    return FoldedName.of(last.row.name) == FoldedName.of(row.name)
  }

  /// Those of more than one event, by name.
  mutating func wentOn(among courses: [Course]) -> [YearReview.Course] {
    var found: [YearReview.Course] = []
    for course in courses where course.count > 1 {
      guard let last = course.last?.row else { continue }
      let stages = course.map { stage(of: $0.row, at: $0.event, calledLast: last.name) }
      found.append(
        YearReview.Course(
          name: last.name, url: last.url.flatMap { isNameless($0) ? $0 : nil },
          state: last.state.flatMap { isNameless($0) ? $0 : nil }, stages: stages))
    }
    return found.sorted { FoldedName.of($0.name) < FoldedName.of($1.name) }
  }

  private mutating func stage(
    of row: Summary.Projects.Row, at index: Int, calledLast name: String
  ) -> YearReview.Stage {
    var text: String?
    for point in events[index].summary.results(of: row.name) where text == nil {
      if mayTell(point.headline, of: point.id, at: index) { text = point.headline }
    }
    if text == nil, let lead = row.lead, mayTell(lead, of: nil, at: index) { text = lead }
    return .init(place: places[index], name: row.name == name ? nil : row.name, text: text)
  }
}

extension Summary {
  /// What was told of a project that came to something: of it alone first, and the last before the others.
  fileprivate func results(of project: String) -> [Point] {
    // Highlights alone stand under no heading.
    let kinds = ["highlight", "demo", "outcome"].compactMap { Kind($0) }
    let told = (sections + chapters.flatMap(\.sections))
      .filter { section in section.kind.map(kinds.contains) ?? true }
      .flatMap(\.points)
      .filter { !$0.isBlock && $0.source?.projects.contains(project) ?? false }
      .enumerated().sorted { ($0.element.order, $0.offset) > ($1.element.order, $1.offset) }
      .map(\.element)
    return told.filter { $0.source?.projects.count == 1 }
      + told.filter { $0.source?.projects.count != 1 }
  }
}

extension Summary.Point {
  /// Moment, in milliseconds since 1970; of one without a time the beginning of its day.
  fileprivate var order: Int64 {
    if case .moment(let moment) = source?.at { return moment.milliseconds }
    return Int64(source?.day?.dayNumber ?? 0) * 86_400_000
  }
}
