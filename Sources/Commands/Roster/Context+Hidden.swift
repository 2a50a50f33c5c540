import JournalKit
import JournalModel
import Terminal

extension Context {
  /// Says what still has the names of people whose names are withheld since a change, however that was said.
  func tell(ofHidden hidden: [NewlyHidden], in journal: Snapshot) throws {
    try tell(ofTextsNaming: hidden.map(\.attendee), in: journal)
    guard hidden.contains(where: { $0.former?.named == .yes }) else { return }
    output.say(
      "The name is gone from the roster and from mentions as they stand now; git's history still has "
        + "it.")
  }

  /// The files with words, and the commits, that have the names of people who are not to be named.
  func tell(ofTextsNaming people: [Attendee], in journal: Snapshot) throws {
    guard !people.isEmpty else { return }
    let omitted = try Self.omitted(for: people, in: journal)
    // Somebody else can have the name; what is wrong with files of people is told by a check.
    let naming = Set(try journal.paths(naming: people)).subtracting(omitted)
      .filter { Layout.attendeeKey(of: $0) == nil }
    let lines =
      omitted.sorted().map { "left out of summaries, for it names them: \(VisibleText.line($0))" }
      + naming.sorted().map { "it has the name still: \(VisibleText.line($0))" }
    lines.prefix(Self.mostFiles).forEach(output.say)
    if lines.count > Self.mostFiles {
      output.say("and \(lines.count - Self.mostFiles) more files: hackjournal check --public")
    }
    try sayUnshared(naming: people, in: journal)
  }

  /// More is no list that somebody goes through at once.
  private static let mostFiles = 20

  /// What no page has, since it names one of these.
  private static func omitted(
    for people: [Attendee], in journal: Snapshot
  ) throws -> Set<String> {
    let keys = Set(people.map(\.key))
    let scopes = try journal.dates().map { SummaryScope.day($0) } + [.wholeEvent]
    return try scopes.reduce(into: []) { paths, scope in
      let omissions = try journal.summary(
        of: scope, for: .everybody, lookingFor: .onOwnDays
      ).omissions
      paths.formUnion(omissions.filter { keys.contains($0.attendee) }.map(\.path))
    }
  }
}
