internal import JournalModel

extension SummaryBuilder {
  /// A point with the projects that it is of, and with those who say it; for an award with those who made
  /// what it is for.
  func attributed(_ point: Summary.Point, to filed: Filed<Entry>) -> Summary.Point {
    let (entry, people, hidden) = (filed.value, bylines.people(of: filed.value), hiddenWords)
    let projects = names(of: entry)
    let said = FoldedText(point.headline)
    let isSaid = { (words: String) in SoughtWords(words).fit(in: said) == 3 }
    let team = entry.kind == .award ? bylines.team(of: projects) : []
    var point = point
    point.source = Summary.Source(
      day: filed.date, at: entry.at, by: people.author, credits: people.credits, team: team,
      projects: projects, tags: entry.allTags.filter { !hidden.contains($0) }, commit: entry.commit)
    point.lead = projects.filter { !isSaid($0) }
    point.links = links(of: point.lead)
    point.commitURL = commitURL(of: entry)
    point.isAward = entry.kind == .award
    if !team.allSatisfy(isSaid) {
      point.team = language.team.filled(["people": Phrase.list(team, before: language.and)])
    }
    if entry.kind != .award, people.author.map({ !isSaid($0) }) ?? true {
      point.byline = bylines.words(of: entry, by: people, in: language)
    }
    return point
  }

  /// By the address of the project that the repository, else the entry, is of.
  private func commitURL(of entry: Entry) -> String? {
    guard let commit = entry.commit else { return nil }
    let words = [entry.repository].compactMap(\.self) + entry.projects
    return words.lazy.compactMap { published.names.project($0)?.url }
      .compactMap { CommitAddress.of(commit, in: $0) }.first
  }
}
