package import JournalModel

/// Counts of entries by day, hour, kind, project, tag and person, and of the people who came.
package struct EntryStatistics: Sendable {
  /// Counts of one day.
  package struct Day: Sendable {
    package let date: CalendarDate
    package let entries: Int
    /// Number of attendees in the roster who are checked in.
    package let checkedIn: Int
    /// As the summary says it: what the day's page says, else what the check-ins say.
    package let attendance: Attendance
  }

  /// All that were counted.
  package let entries: Int
  /// The event's days up to the last one that has anything, and other days that have entries.
  package let days: [Day]
  /// By the hours of the event's clocks, from the one in which days begin; none for hours without
  /// an entry at either end of the day.
  package let hours: [(hour: Int, entries: Int)]
  /// Number of entries that say only the day.
  package let withoutTime: Int
  /// In the event's order; none for kinds without an entry.
  package let kinds: [WordCount]
  /// The most first.
  package let projects, tags: [WordCount]
  /// By those who say them, the most first. Somebody who is not to be named has the name of a file.
  package let people: [WordCount]
  /// Number of entries that do not say by whom they are.
  package let byNobody: Int

  init(_ entries: [Filed<Entry>], material: Material) {
    let calendar = material.event.calendar
    self.entries = entries.count
    days = Self.days(entries, material: material)
    let times = entries.compactMap { filed -> Int? in
      guard case .moment(let timestamp) = filed.value.at else { return nil }
      return calendar.shown(timestamp).time.minutes / 60
    }
    withoutTime = entries.count - times.count
    hours = Self.hours(times, from: calendar.dayStarts.minutes / 60)
    let byKind = WordCount.counts(of: entries) { [$0.kind.description] }
    kinds = material.event.allKinds(with: Set(entries.map(\.value.kind))).compactMap { kind in
      byKind.first { $0.word == kind.description }
    }
    projects = WordCount.counts(of: entries) { $0.projects }
    tags = WordCount.counts(of: entries) { $0.allTags }
    people = WordCount.counts(of: entries) { entry in
      entry.by.map { [material.publicName(of: $0)] } ?? []
    }
    byNobody = entries.count { $0.value.by == nil }
  }

  /// Event, roster and days' pages, which are read besides the entries.
  struct Material {
    let event: Event
    let roster: Roster
    let pages: [CalendarDate: DayPage]
    let hasEmptyDays: Bool

    /// The name that may be shown, whether an entry has it or the name of a file.
    func publicName(of person: String) -> String {
      guard let attendee = roster.exactMatch(person) else { return person }
      return attendee.publicName ?? attendee.key
    }
  }

  private static func days(_ entries: [Filed<Entry>], material: Material) -> [Day] {
    let counts = entries.reduce(into: [CalendarDate: Int]()) { counts, filed in
      if let date = filed.date { counts[date, default: 0] += 1 }
    }
    let people = material.roster.attendees
    let known =
      material.hasEmptyDays
      ? Set(counts.keys).union(material.pages.keys).union(people.flatMap(\.days)) : Set(counts.keys)
    var dates = known
    if material.hasEmptyDays, let last = known.max(), last > material.event.start,
      last.dayNumber - material.event.start.dayNumber < Self.mostDays
    {
      dates.formUnion(
        (material.event.start.dayNumber...last.dayNumber).map { CalendarDate(dayNumber: $0) }
          .filter { material.event.dates.isEmpty || material.event.calendar.contains($0) })
    }
    return dates.sorted().map { date in
      let present = people.filter { $0.days.contains(date) }
      return Day(
        date: date, entries: counts[date] ?? 0, checkedIn: present.count,
        attendance: Attendance(material.pages[date] ?? DayPage(), checkedIn: present))
    }
  }

  /// An event of ten years; one mistyped date makes no longer list.
  private static let mostDays = 3660

  private static func hours(
    _ times: [Int], from first: Int
  ) -> [(hour: Int, entries: Int)] {
    let counts = times.reduce(into: [Int: Int]()) { $0[$1, default: 0] += 1 }
    let all = (0..<24).map { ((first + $0) % 24, counts[(first + $0) % 24] ?? 0) }
    let start = all.firstIndex { $0.1 > 0 } ?? all.endIndex
    let end = all.lastIndex { $0.1 > 0 } ?? all.startIndex
    return start <= end ? all[start...end].map { (hour: $0.0, entries: $0.1) } : []
  }
}

extension Snapshot {
  /// Counts the entries that pass a filter, and who came.
  package func statistics(_ filter: EntryFilter) throws -> Found<EntryStatistics> {
    let found = try search(filter, keeping: .fields)
    let attendees = try attendees()
    var statistics = Found<EntryStatistics>()
    statistics.problems = found.problems + attendees.problems
    var pages: [CalendarDate: DayPage] = [:]
    for date in try dates() where filter.includes(date) {
      let page = try dayPage(date)
      pages[date] = page.values.first
      statistics.problems += page.problems
    }
    let material = EntryStatistics.Material(
      event: event, roster: Roster(attendees.values), pages: pages, hasEmptyDays: filter.isEmpty)
    statistics.values = [EntryStatistics(found.values.map(\.filed), material: material)]
    return statistics
  }
}
