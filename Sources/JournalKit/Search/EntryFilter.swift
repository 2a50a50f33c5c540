package import JournalModel

/// Choice of entries, the same for every command that reads them.
///
/// Of what an entry has once (kind, day, who says it) one of several is enough; of all else
/// everything must be there, and nothing of what is excluded.
package struct EntryFilter: Sendable {
  /// A condition, and how somebody typed it.
  package struct Clause: Sendable {
    package let condition: EntryCondition
    package let isExcluded: Bool
    /// Such as `--kind demo`, or `kind:demo` in a query.
    package let words: String

    /// Takes what was typed with what it means.
    package init(_ condition: EntryCondition, isExcluded: Bool = false, words: String) {
      self.condition = condition
      self.isExcluded = isExcluded
      self.words = words
    }
  }

  /// In the order in which they were typed.
  package let clauses: [Clause]
  /// One of each must be.
  private let choices: [[EntryCondition]]
  private let excluded: [EntryCondition]

  /// Takes none for everything.
  package init(_ clauses: [Clause]) {
    self.clauses = clauses
    excluded = clauses.filter(\.isExcluded).map(\.condition)
    choices = Self.groups(clauses).compactMap { group in
      group[0].isExcluded ? nil : group.map(\.condition)
    }
  }

  /// Whether everything passes.
  package var isEmpty: Bool { clauses.isEmpty }

  /// Whether an entry passes.
  package func passes(_ filed: Filed<Entry>, in calendar: EventCalendar) -> Bool {
    choices.allSatisfy { $0.contains { $0.holds(of: filed, calendar) } }
      && !excluded.contains { $0.holds(of: filed, calendar) }
  }

  /// Whether a day can have entries that pass.
  package func includes(_ date: CalendarDate) -> Bool {
    choices.allSatisfy { $0.contains { $0.canHold(on: date) } }
      && !excluded.contains { $0 == .day(date) }
  }

  /// The words that entries must have, for ranking them.
  package var words: [SoughtWords] {
    choices.joined().compactMap { if case .text(let words) = $0 { words } else { nil } }
  }

  var screen: FileScreen { FileScreen(choices) }

  private static func groups(_ clauses: [Clause]) -> [[Clause]] {
    var groups: [[Clause]] = []
    for clause in clauses {
      let index = groups.firstIndex { group in
        !clause.isExcluded && !group[0].isExcluded
          && group[0].condition.isAlternative(to: clause.condition)
      }
      if let index { groups[index].append(clause) } else { groups.append([clause]) }
    }
    return groups
  }
}
