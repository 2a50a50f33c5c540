internal import JournalModel

extension SummaryBuilder {
  /// Sections in the order of their kinds, under the headings that are wanted.
  func grouped(_ sections: [Summary.Section]) -> [Summary.Section] {
    switch material.grouping {
    case .kind: sections
    case .project: byProject(sections.flatMap(marked))
    case .time: byTime(sections.flatMap(marked))
    }
  }

  /// The points of a section, all but highlights with its heading before them, which does not stand above.
  private func marked(_ section: Summary.Section) -> [Summary.Point] {
    guard section.kind != .highlight else { return section.points }
    return section.points.map { point in
      var point = point
      point.mark = section.heading
      return point
    }
  }

  /// One list with the times; what has none stands last on its day.
  private func byTime(_ points: [Summary.Point]) -> [Summary.Section] {
    let timed = sorted(points).map { point in
      var point = point
      point.time = event.calendar.time(of: point.source?.at)?.description
      return point
    }
    return timed.isEmpty ? [] : [.init(kind: nil, heading: nil, points: timed)]
  }

  private func sorted(_ points: [Summary.Point]) -> [Summary.Point] {
    points.enumerated().sorted { left, right in
      (moment(of: left.element), left.offset) < (moment(of: right.element), right.offset)
    }.map(\.element)
  }

  private func moment(of point: Summary.Point) -> Int64 {
    if let moment = point.source?.at?.milliseconds { return moment }
    let day = point.source?.day ?? event.start
    return event.calendar.beginning(of: day.adding(days: 1))
  }

  /// A section for each project, by name, with what of it is known; what is of none stands last. What is
  /// of several stands under the first. Below a heading is the order of time.
  private func byProject(_ points: [Summary.Point]) -> [Summary.Section] {
    let groups = Dictionary(grouping: sorted(points)) { point in
      point.source?.projects.first.map { FoldedText($0).bytes }
    }
    let rows = projectRows()?.rows ?? []
    let sections = rows.compactMap { row -> Summary.Section? in
      // Of the whole event every project is told of, whatever is left to say.
      guard let points = groups[FoldedText(row.name).bytes] ?? (isOfEvent ? [] : nil) else {
        return nil
      }
      var section = Summary.Section(
        kind: nil, heading: row.name, points: points.map { $0.without(row) })
      section.project = row
      section.team = words(of: row)
      return section
    }
    guard let others = groups[nil] else { return sections }
    return sections + [.init(kind: nil, heading: language.projects.others, points: others)]
  }
}

extension SummaryBuilder {
  /// Who hacks on a project, and how it stands, such as `By Ada and Grace · goes on`.
  private func words(of row: Summary.Projects.Row) -> String? {
    let people = Phrase.list(row.team, before: language.and)
    let team =
      row.team.isEmpty ? nil : language.team.filled(["people": people]).capitalisedFirst
    let words = [team, row.state].compactMap { $0 }
    return words.isEmpty ? nil : words.joined(separator: " · ")
  }
}

extension Summary.Point {
  /// Without what a heading says already.
  fileprivate func without(_ project: Summary.Projects.Row) -> Summary.Point {
    var point = self
    let name = FoldedText(project.name).bytes
    point.lead = lead.filter { FoldedText($0).bytes != name }
    if isAward, source?.team == project.team { (point.team, point.byline) = (nil, nil) }
    return point
  }
}
