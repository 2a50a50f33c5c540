package import JournalModel

/// One thing that can be said of an entry.
package enum EntryCondition: Sendable, Equatable {
  case kind(Kind)
  /// A part of the name, or of one of those under which whoever has it stands in the journal.
  case by([SoughtWords])
  /// A project, whole.
  case project(SoughtWords)
  /// A tag beside the text or in it, whole, without its sign.
  case tag(SoughtWords)
  /// The day in whose folder it is.
  case day(CalendarDate)
  /// Milliseconds since 1970 that it is not before.
  case since(Int64)
  /// Milliseconds since 1970 that it is not after.
  case until(Int64)
  /// Milliseconds since 1970 before which it was not written.
  case recordedSince(Int64)
  /// Words in the text, a tag or a project.
  case text(SoughtWords)

  /// Whether an entry can have only one of the two.
  func isAlternative(to other: EntryCondition) -> Bool {
    switch (self, other) {
    case (.kind, .kind), (.by, .by), (.day, .day): true
    default: false
    }
  }

  func canHold(on date: CalendarDate) -> Bool {
    if case .day(let wanted) = self { wanted == date } else { true }
  }

  func holds(of filed: Filed<Entry>, _ calendar: EventCalendar) -> Bool {
    let entry = filed.value
    switch self {
    case .kind(let kind): return entry.kind == kind
    case .by(let names):
      guard let name = entry.by.map(FoldedText.init) else { return false }
      return names.contains { $0.occurs(in: name) }
    case .project(let words): return entry.projects.contains(where: words.isSame)
    case .tag(let words): return entry.allTags.contains(where: words.isSame)
    case .day(let date): return filed.date == date
    case .since(let first): return first <= filed.moment(calendar)
    case .until(let last): return filed.moment(calendar) <= last
    case .recordedSince(let first):
      return first <= entry.recorded?.milliseconds ?? filed.moment(calendar)
    case .text(let words):
      return words.occurs(in: FoldedText(entry.text))
        || (entry.tags + entry.projects).contains { words.occurs(in: FoldedText($0)) }
    }
  }
}
