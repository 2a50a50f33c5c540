internal import Git
package import JournalModel

extension Snapshot {
  /// The days that have a folder, in order.
  package func dates() throws -> [CalendarDate] {
    let names = try tips.all.flatMap { tip, _ in
      try listing(Layout.days, in: tip.tree).filter { $0.kind == .folder }.map(\.name)
    }
    return Set(names.compactMap { CalendarDate($0) }).sorted()
  }

  /// Calls `body` for each day and returns what it makes; whoever watches hears how far it is, if
  /// there are several.
  @discardableResult
  package func each<Made>(
    _ dates: [CalendarDate], body: (CalendarDate) throws -> Made
  ) rethrows -> [Made] {
    try dates.enumerated().map { index, date in
      if dates.count > 1 { watch?(index, dates.count) }
      return try body(date)
    }
  }

  /// The entries of a day: by time, then by when they were written, then by identifier. What two
  /// people captured from one commit is there once.
  package func entries(on date: CalendarDate) throws -> Found<Filed<Entry>> {
    var found = try everyEntry(on: date)
    found.values = found.values.folded
    return found
  }

  /// The same with everything that has a file, or with those whose names pass.
  package func everyEntry(
    on date: CalendarDate, where isIncluded: (String) -> Bool = { _ in true }
  ) throws -> Found<Filed<Entry>> {
    let calendar = calendar
    var found = Found<Filed<Entry>>()
    let tree = tips.publicTip?.tree
    try read(Layout.dayFolder(date), from: tree, where: { $0 != "day.md" && isIncluded($0) }) {
      path, name, content in
      found.add { () throws(FileProblem) in
        let entry = try located(path) { () throws(FormatError) in
          try EntryFile.entry(
            try content.get(), fallback: Self.identifier(forPath: path, name),
            zone: calendar.zone)
        }
        return Filed(value: entry, path: path, date: date)
      }
    }
    found.values.sort { Self.precedes($0, $1, in: calendar) }
    return found
  }

  /// Number of files in the folders of the days, at most `most`; opens none.
  package func countOfFiles(atMost most: Int) throws -> Int {
    guard let tree = tips.publicTip?.tree else { return 0 }
    var count = 0
    for date in try dates() where count < most {
      count += try listing(Layout.dayFolder(date), in: tree).count
    }
    return min(count, most)
  }

  /// Whether a day's folder has a file with one of the identifiers; opens none.
  package func has(_ ids: Set<Identifier>, on date: CalendarDate) throws -> Bool {
    guard let tree = tips.publicTip?.tree else { return false }
    return try listing(Layout.dayFolder(date), in: tree).contains { entry in
      Layout.identifier(inName: entry.name).map(ids.contains) ?? false
    }
  }

  /// The notes of a day, those of the private ref too, or those of files whose names pass.
  package func notes(
    on date: CalendarDate, where isIncluded: (String) -> Bool = { _ in true }
  ) throws -> Found<Filed<AttendeeNote>> {
    let calendar = calendar
    var found = Found<Filed<AttendeeNote>>()
    for (tip, isPrivate) in tips.all {
      try read(Layout.notesFolder(date), from: tip.tree, where: isIncluded) { path, name, content in
        found.add { () throws(FileProblem) in
          let note = try located(path) { () throws(FormatError) in
            try NoteFile.note(
              try content.get(), fallback: Self.identifier(forPath: path, name),
              isPrivate: isPrivate, zone: calendar.zone)
          }
          return Filed(value: note, path: path, date: date)
        }
      }
    }
    found.values.sort { left, right in
      Self.order(
        left.value.at, recorded: left.value.recorded, id: left.value.id, on: date, in: calendar)
        < Self.order(
          right.value.at, recorded: right.value.recorded, id: right.value.id, on: date, in: calendar
        )
    }
    return found
  }

  /// The day's own page; none if nobody wrote it, or if it cannot be read.
  package func dayPage(_ date: CalendarDate) throws -> Found<DayPage> {
    let path = Layout.dayPage(date)
    var found = Found<DayPage>()
    do {
      guard let document = try document(path) else { return found }
      found.add { () throws(FileProblem) in
        try located(path) { () throws(FormatError) in try DayPageFile.page(document) }
      }
    } catch JournalProblem.unreadable(let problem) {
      found.problems.append(problem)
    }
    return found
  }

  /// The responses, by date, then by title, or those of files whose names pass.
  package func responses(
    where isIncluded: (String) -> Bool = { _ in true }
  ) throws -> Found<Filed<Response>> {
    let calendar = calendar
    var found = Found<Filed<Response>>()
    try read(Layout.responses, from: tips.publicTip?.tree, where: isIncluded) {
      path, name, content in
      found.add { () throws(FileProblem) in
        let response = try located(path) { () throws(FormatError) in
          try ResponseFile.response(
            try content.get(), fallback: Self.identifier(forPath: path, name), calendar: calendar)
        }
        return Filed(value: response, path: path, date: response.day)
      }
    }
    found.values.sort {
      ($0.value.date?.dayNumber ?? .max, $0.value.title, $0.value.id)
        < ($1.value.date?.dayNumber ?? .max, $1.value.title, $1.value.id)
    }
    return found
  }
}

extension Snapshot {
  /// The journal's tree, and the private one beside it.
  var trees: [ObjectID] {
    [tips.publicTip, tips.privateTip].compactMap { $0?.tree }
  }

  /// Whether an entry comes before another of its day.
  static func precedes(
    _ left: Filed<Entry>, _ right: Filed<Entry>, in calendar: EventCalendar
  ) -> Bool {
    order(
      left.value.at, recorded: left.value.recorded, id: left.value.id, on: left.date, in: calendar)
      < order(
        right.value.at, recorded: right.value.recorded, id: right.value.id, on: right.date,
        in: calendar)
  }

  /// Key to sort by: first is the earlier time, then the earlier writing, then the smaller
  /// identifier.
  private static func order(
    _ at: EntryTime?, recorded: Timestamp?, id: Identifier, on date: CalendarDate?,
    in calendar: EventCalendar
  ) -> (Int64, Int64, Identifier) {
    let moment: Int64 =
      switch at {
      case .moment(let timestamp): timestamp.milliseconds
      case .day(let day): calendar.beginning(of: day)
      case nil: date.map(calendar.beginning) ?? 0
      }
    return (moment, recorded?.milliseconds ?? .max, id)
  }
}
