internal import JournalModel

extension SummaryBuilder {
  /// Adds to a point the projects that it is of, and those who say it; for an award those who made what it
  /// is for.
  func attribute(_ point: inout Summary.Point, to filed: Filed<Entry>) {
    let (entry, people, hidden) = (filed.value, bylines.people(of: filed.value), hiddenWords)
    let projects = names(of: entry)
    let said = FoldedText(point.headline)
    let team = entry.kind == .award ? bylines.team(of: projects) : []
    point.source = Summary.Source(
      day: filed.date, at: entry.at, by: people.author, credits: people.credits, team: team,
      projects: projects, tags: entry.allTags.filter { !hidden.contains($0) }, commit: entry.commit,
      recorded: entry.recorded)
    point.lead = projects.filter { !said.says($0) }
    point.links = links(of: point.lead)
    point.commitURL = commitURL(of: entry)
    point.isAward = entry.kind == .award
    if !team.allSatisfy(said.says) {
      point.byline = Phrase.list(team, before: language.and)
      point.team = language.team.filled(["people": point.byline ?? ""])
    }
    if entry.kind != .award, people.author.map({ !said.says($0) }) ?? true {
      point.byline = bylines.words(of: entry, by: people, in: language)
    }
  }

  /// By the address of the project that the repository, else the entry, is of.
  private func commitURL(of entry: Entry) -> String? {
    guard let commit = entry.commit else { return nil }
    let words = [entry.repository].compactMap(\.self) + entry.projects
    return words.lazy.compactMap { published.names.project($0)?.url }
      .compactMap { CommitAddress.of(commit, in: $0) }.first
  }
}
