package import JournalModel

/// Counts of a project's entries and of the people who hack on it.
package struct ProjectCount: Sendable, Equatable {
  package let name: String
  package let entries: Int
  /// The days of its entries, in order.
  package let days: [CalendarDate]
  /// Number of attendees in the roster who say that they hack on it.
  package let attendees: Int

  /// What its file says; nil for one that is only a word.
  package let project: Project?

  /// Counts projects of entries; those that only attendees have, or a file, follow where they are wanted.
  package static func counts(
    of entries: [Filed<Entry>], _ attendees: [Attendee], files projects: [Project],
    withOthers: OthersChoice
  ) -> [ProjectCount] {
    let names = ProjectNames(projects)
    let named = WordCount.counts(of: entries) { $0.projects.map(names.name) }
    var people: [[UInt8]: (name: String, count: Int)] = [:]
    for name in attendees.flatMap({ $0.projects.map(names.name) }) {
      people[FoldedText(name).bytes, default: (name, 0)].count += 1
    }
    let counts = named.map { count in
      ProjectCount(
        name: count.word, entries: count.entries, days: count.days,
        attendees: people.removeValue(forKey: FoldedText(count.word).bytes)?.count ?? 0,
        project: names.project(count.word))
    }
    guard withOthers == .included else { return counts }
    let known = Set(counts.map { FoldedText($0.name).bytes })
    for name in projects.map(\.displayName) where !known.contains(FoldedText(name).bytes) {
      people[FoldedText(name).bytes, default: (name, 0)].count += 0
    }
    return counts
      + people.values.sorted { ($1.count, $0.name) < ($0.count, $1.name) }.map { other in
        ProjectCount(
          name: other.name, entries: 0, days: [], attendees: other.count,
          project: names.project(other.name))
      }
  }

  /// Whether it has that name, or that key, whatever the case and accents.
  package func isNamed(_ text: String) -> Bool {
    [name, project?.key].compactMap(\.self)
      .contains { FoldedText($0).bytes == FoldedText(text.trimmed).bytes }
  }

  /// Whether projects without an entry are counted, too.
  package enum OthersChoice: Sendable {
    case included
    case leftOut
  }
}
