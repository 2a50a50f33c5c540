import ArgumentParser
import JournalKit

/// Which entries: the same filters everywhere.
struct FilterOptions: ParsableArguments {
  @OptionGroup var day: DayOptions
  @Option(name: .shortAndLong, parsing: .singleValue, help: "Of this kind; may be repeated.")
  var kind: [Typed] = []
  @Option(help: "By this person: any part of the name.") var by: Typed?
  @Option(name: .shortAndLong, help: "Of this project.") var project: Typed?
  @Option(name: .shortAndLong, help: "With this tag.") var tag: Typed?
  @Option(help: "Not before this day or time.") var since: Typed?
  @Option(help: "Not after this day or time.") var until: Typed?
  @Option(help: "Written not before this day or time.") var recordedSince: Typed?

  var isEmpty: Bool {
    kind.isEmpty
      && [day.day, by, project, tag, since, until, recordedSince].allSatisfy { $0 == nil }
  }

  /// The entries of a journal that pass, in order, and the files that cannot be read.
  ///
  /// A day that somebody arranged is in that order, with what summaries leave out at its end.
  func entries(of journal: borrowing Journal, _ context: Context) throws -> Listed {
    let words = TimeWords(calendar: journal.calendar, now: context.now())
    let kinds = try kind.map { try UnknownKind.kind($0, of: journal.event) }
    let isIncluded = try times(words, journal.calendar)
    let dates = try day.day.map { [try words.date($0)] } ?? journal.dates()
    var listed = Listed()
    for date in dates {
      let (arrangement, problems) = try journal.arrangement(of: date)
      listed.problems += problems
      listed.leftOut.formUnion(arrangement.leftOut.map(\.path))
      listed.entries += arrangement.list.filter { filed in
        (kinds.isEmpty || kinds.contains(filed.value.kind)) && hasWords(filed.value)
          && isIncluded(filed)
      }
    }
    listed.entries = listed.entries.folded
    return listed
  }

  /// What passes the filters.
  struct Listed {
    var entries: [Filed<Entry>] = []
    /// The paths of entries that summaries leave out.
    var leftOut: Set<String> = []
    var problems: [FileProblem] = []
  }

  private func hasWords(_ entry: Entry) -> Bool {
    return (by.map { Self.contains(entry.by ?? "", $0.text) } ?? true)
      && (project.map { wanted in entry.projects.contains { Self.isSame($0, wanted.text) } } ?? true)
      && (tag.map { Self.hasTag(entry, $0.text) } ?? true)
  }

  private static func hasTag(_ entry: Entry, _ text: String) -> Bool {
    let wanted = text.drop { $0 == "#" }.lowercased()
    let tags = entry.tags + MarkedText(entry.text).tags
    return tags.contains { $0.lowercased() == wanted }
  }

  private func times(
    _ words: TimeWords, _ calendar: EventCalendar
  ) throws -> (Filed<Entry>) -> Bool {
    let first = try since.map { try words.beginning($0) }
    let last = try until.map { try words.end($0) }
    let recorded = try recordedSince.map { try words.beginning($0) }
    return { filed in
      let moment =
        filed.value.at.flatMap { Self.milliseconds($0, calendar) }
        ?? filed.date.map { calendar.timestamp(of: $0, at: calendar.dayStarts).milliseconds } ?? 0
      let written = filed.value.recorded?.milliseconds ?? moment
      return first ?? .min <= moment && moment <= last ?? .max && recorded ?? .min <= written
    }
  }

  private static func milliseconds(_ time: EntryTime, _ calendar: EventCalendar) -> Int64? {
    switch time {
    case .moment(let timestamp): timestamp.milliseconds
    case .day(let date): calendar.timestamp(of: date, at: calendar.dayStarts).milliseconds
    }
  }

  private static func contains(_ text: String, _ part: String) -> Bool {
    text.lowercased().contains(part.lowercased())
  }

  private static func isSame(_ left: String, _ right: String) -> Bool {
    left.lowercased() == right.lowercased()
  }
}
