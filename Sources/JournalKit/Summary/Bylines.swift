internal import JournalModel

/// Who says the entries of a page, who helped, and who made what, as far as it may name them.
struct Bylines {
  private let roster: Roster
  private let audience: Audience
  private let projects: ProjectNames
  /// By the names that the entries have.
  private let people: [String: Person]
  /// Whether the page has entries of several people, so that it says of each who.
  private let areShown: Bool

  /// What a page says of an attendee.
  private struct Person {
    /// Nil for somebody who is not to be named.
    let name: String?
    let isOrganiser: Bool
  }

  init(_ material: SummaryMaterial, audience: Audience, projects: ProjectNames) {
    (roster, self.audience, self.projects) = (material.roster, audience, projects)
    let said = material.said
    let authors = Set(said.compactMap(\.value.by))
    areShown = material.event.hasBylines && authors.count > 1
    let roster = material.roster
    let names = authors.union(said.flatMap(\.value.credits))
    people = names.reduce(into: [:]) { people, name in
      people[name] = roster.exactMatch(name).map {
        Person(name: Self.name(of: $0, for: audience), isOrganiser: $0.isOrganiser)
      }
    }
  }

  /// The names of the author and of those who helped; nobody who is not in the roster, or not to be
  /// named.
  func people(of entry: Entry) -> (author: String?, credits: [String]) {
    let author = entry.by.flatMap { people[$0]?.name }
    guard !entry.credits.isEmpty else { return (author, []) }
    return (author, entry.credits.compactMap { people[$0]?.name }.filter { $0 != author })
  }

  /// The same as words; an organiser types in what others showed, and is named for none of it.
  func words(
    of entry: Entry, by people: (author: String?, credits: [String]), in language: Language
  ) -> String? {
    guard areShown else { return nil }
    let isOrganiser = entry.by.flatMap { self.people[$0]?.isOrganiser } ?? false
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

  func name(_ attendee: Attendee) -> String? { Self.name(of: attendee, for: audience) }

  private static func name(of attendee: Attendee, for audience: Audience) -> String? {
    audience == .organisers ? attendee.displayName : attendee.publicName
  }
}
