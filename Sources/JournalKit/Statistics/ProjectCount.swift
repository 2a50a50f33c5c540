package import JournalModel

/// Counts of a project's entries and of the people who hack on it.
package struct ProjectCount: Sendable, Equatable {
  package let name: String
  package let entries: Int
  /// The days of its entries, in order.
  package let days: [CalendarDate]
  /// Number of attendees in the roster who say that they hack on it.
  package let attendees: Int

  /// Counts projects of entries; those that only attendees have follow, where they are wanted.
  package static func counts(
    of entries: [Filed<Entry>], _ attendees: [Attendee], withOthers: OthersChoice
  ) -> [ProjectCount] {
    let named = WordCount.counts(of: entries) { $0.projects }
    var people: [[UInt8]: (name: String, count: Int)] = [:]
    for project in attendees.flatMap(\.projects) {
      people[FoldedText(project).bytes, default: (project, 0)].count += 1
    }
    let counts = named.map { count in
      ProjectCount(
        name: count.word, entries: count.entries, days: count.days,
        attendees: people.removeValue(forKey: FoldedText(count.word).bytes)?.count ?? 0)
    }
    guard withOthers == .included else { return counts }
    return counts
      + people.values.sorted { ($1.count, $0.name) < ($0.count, $1.name) }.map { other in
        ProjectCount(name: other.name, entries: 0, days: [], attendees: other.count)
      }
  }

  /// Whether it has that name, whatever the case and accents.
  package func isNamed(_ text: String) -> Bool {
    FoldedText(name).bytes == FoldedText(text.trimmed).bytes
  }

  /// Whether projects without an entry are counted, too.
  package enum OthersChoice: Sendable {
    case included
    case leftOut
  }
}
