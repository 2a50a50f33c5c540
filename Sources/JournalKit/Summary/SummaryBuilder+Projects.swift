internal import JournalModel

extension SummaryBuilder {
  /// Of the whole event: projects that have a file, an entry that is shown, or somebody of the roster who
  /// may be named.
  func projectRows() -> Summary.Projects? {
    let teams = bylines.teams()
    // One that is only a word is spelled as most entries have it.
    let words =
      published.projects.map(\.displayName)
      + WordCount.counts(of: material.quoted) { names(of: $0) }.map(\.word)
      + teams.values.map(\.name).sorted()
    var seen: Set<[UInt8]> = []
    let rows = words.filter {
      naming.unnamed(calling: $0) == nil && seen.insert(FoldedText($0).bytes).inserted
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
    let (projects, hidden) = (published.names, hiddenWords)
    let names = entry.projects.filter { !hidden.contains($0) }.map { projects.name($0) }
    guard names.count > 1 else { return names }
    var seen: Set<[UInt8]> = []
    return names.filter { seen.insert(FoldedText($0).bytes).inserted }
  }

  /// Where projects lead, by their names.
  func links(of projects: [String]) -> [String: String] {
    let known = published.names
    return projects.reduce(into: [:]) { links, name in links[name] = known.project(name)?.url }
  }

  private func row(_ name: String, team: [String]) -> Summary.Projects.Row {
    let project = published.names.project(name)
    return Summary.Projects.Row(
      name: name, key: project?.key, url: project?.url, state: project?.state,
      startedAs: project?.startedAs, lead: project?.lead, team: team)
  }
}
