internal import JournalModel

/// Who says the entries of a page, who helped, and who made what, as far as it may name them.
struct Bylines {
  private let roster: Roster
  private let audience: Audience
  private let projects: ProjectNames
  /// By the names that the entries have.
  private let attendees: [String: Attendee]
  /// Whether the page has entries of several people, so that it says of each who.
  private let areShown: Bool

  init(_ material: SummaryMaterial, audience: Audience, projects: ProjectNames) {
    (roster, self.audience, self.projects) = (material.roster, audience, projects)
    let authors = Set(material.quoted.compactMap(\.value.by))
    areShown = material.event.hasBylines && authors.count > 1
    let roster = material.roster
    let people = authors.union(material.quoted.flatMap(\.value.credits))
      .map { ($0, roster.exactMatch($0)) }
    attendees = Dictionary(people.compactMap { name, found in found.map { (name, $0) } }) { $1 }
  }

  /// The names of the author and of those who helped; nobody who is not in the roster, or not to be
  /// named.
  func people(of entry: Entry) -> (author: String?, credits: [String]) {
    let author = entry.by.flatMap { name($0) }
    guard !entry.credits.isEmpty else { return (author, []) }
    return (author, entry.credits.compactMap(name).filter { $0 != author })
  }

  /// The same as words; an organiser types in what others showed, and is named for none of it.
  func words(
    of entry: Entry, by people: (author: String?, credits: [String]), in language: Language
  ) -> String? {
    guard areShown else { return nil }
    let isOrganiser = entry.by.flatMap { attendees[$0] }?.isOrganiser ?? false
    let author = isOrganiser ? nil : people.author
    let credits = Phrase.list(people.credits, before: language.and)
    guard let author, !credits.isEmpty else { return author ?? (credits.isEmpty ? nil : credits) }
    return language.byline.filled(["author": author, "credits": credits])
  }

  /// Those of the roster who are in one of the projects, each once.
  func team(of projects: [String]) -> [String] {
    let wanted = Set(projects.map(folded))
    guard !wanted.isEmpty else { return [] }
    return roster.attendees
      .filter { $0.projects.contains { wanted.contains(folded($0)) } }
      .compactMap(name)
  }

  /// The team of every project that somebody hacks on, with the project's name.
  func teams() -> [[UInt8]: (name: String, team: [String])] {
    var teams: [[UInt8]: (name: String, team: [String])] = [:]
    for attendee in roster.attendees {
      guard let name = name(attendee) else { continue }
      for (project, word) in Dictionary(
        attendee.projects.map { (folded($0), $0) }, uniquingKeysWith: { first, _ in first })
      {
        teams[project, default: (projects.name(word), [])].team.append(name)
      }
    }
    return teams
  }

  private func folded(_ project: String) -> [UInt8] { FoldedText(projects.name(project)).bytes }

  /// The name of somebody as a text has it; nil for somebody who is not in the roster, or not to be named.
  func publicName(of person: String) -> String? {
    roster.exactMatch(person).flatMap(name)
  }

  private func name(_ person: String) -> String? {
    attendees[person].flatMap(name)
  }

  func name(_ attendee: Attendee) -> String? {
    audience == .organisers ? attendee.displayName : attendee.publicName
  }
}
