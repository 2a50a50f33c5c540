internal import JournalModel

extension SummaryBuilder {
  /// Of the whole event: projects that have a file, an entry that is shown, or somebody of the roster who
  /// may be named.
  func projectRows(always: Bool = false) -> Summary.Projects? {
    guard always || !material.scope.isOfDays else { return nil }
    let teams = bylines.teams()
    // One that is only a word is spelled as most entries have it.
    let words =
      published.projects.map(\.displayName)
      + WordCount.counts(of: material.shown) { names(of: $0) }.map(\.word)
      + teams.values.map(\.name).sorted()
    var seen: Set<[UInt8]> = []
    let rows = words.filter {
      naming.unnamed(in: $0) == nil && seen.insert(FoldedText($0).bytes).inserted
    }
    .map { (name: FoldedName.of($0), row: row($0, team: teams[FoldedText($0).bytes]?.team ?? [])) }
    .sorted { ($0.name, $0.row.name) < ($1.name, $1.row.name) }
    guard !rows.isEmpty else { return nil }
    return Summary.Projects(
      heading: language.projects.heading, columns: language.projects.columns,
      rows: rows.map(\.row))
  }

  /// The projects of an entry as they are called, each once, without those that would name somebody who
  /// is not to be named.
  func names(of entry: Entry) -> [String] {
    let words = entry.projects.filter { !hiddenWords.contains($0) }
    guard words.count > 1 else { return words.map(published.names.name) }
    var seen: Set<[UInt8]> = []
    return words.map(published.names.name).filter { seen.insert(FoldedText($0).bytes).inserted }
  }

  /// Where projects lead, by their names.
  func links(of projects: [String]) -> [String: String] {
    projects.reduce(into: [:]) { links, name in
      links[name] = published.names.project(name)?.url
    }
  }

  private func row(_ name: String, team: [String]) -> Summary.Projects.Row {
    let project = published.names.project(name)
    return Summary.Projects.Row(
      name: name, key: project?.key, url: project?.url, state: project?.state,
      startedAs: project?.startedAs, lead: project?.lead, team: team)
  }
}
