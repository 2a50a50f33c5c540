internal import Git
package import JournalModel

extension Snapshot {
  /// The days that have a folder, in order.
  package func dates() throws -> [CalendarDate] {
    let names = try [false, true].flatMap { isPrivate in
      try listing(Layout.days, isPrivate: isPrivate).filter { $0.kind == .folder }.map(\.name)
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

  /// The same with everything that has a file, or with those whose names and bytes pass.
  package func everyEntry(
    on date: CalendarDate, where isIncluded: (String) -> Bool = { _ in true },
    passing mayPass: @Sendable (UnsafeRawBufferPointer) -> Bool = { _ in true }
  ) throws -> Found<Filed<Entry>> {
    let zone = calendar.zone
    let found = try filed(
      Layout.dayFolder(date), on: { _ in date },
      where: { $0 != "day.md" && isIncluded($0) }, passing: mayPass
    ) { text, path throws(FormatError) in
      try EntryFile.entry(text, fallback: Layout.identifier(ofFile: path), zone: zone)
    }
    return sorted(found)
  }

  /// Number of files in the folders of the days, at most `most`; opens none.
  package func countOfFiles(atMost most: Int) throws -> Int {
    var count = 0
    for date in try dates() where count < most {
      count += try countOfLines(in: Layout.dayFolder(date))
    }
    return min(count, most)
  }

  /// Whether a day's folder has a file with one of the identifiers; opens none.
  package func has(_ ids: Set<Identifier>, on date: CalendarDate) throws -> Bool {
    try listing(Layout.dayFolder(date)).contains { entry in
      Layout.identifier(inName: entry.name).map(ids.contains) ?? false
    }
  }

  /// The notes of a day, those of the private ref too, or those of files whose names pass.
  package func notes(
    on date: CalendarDate, where isIncluded: (String) -> Bool = { _ in true }
  ) throws -> Found<Filed<AttendeeNote>> {
    let zone = calendar.zone
    let found = try [false, true].map { isPrivate in
      try filed(
        Layout.notesFolder(date), isPrivate: isPrivate, on: { _ in date }, where: isIncluded
      ) { text, path throws(FormatError) in
        try NoteFile.note(
          text, fallback: Layout.identifier(ofFile: path), isPrivate: isPrivate, zone: zone)
      }
    }
    return sorted(Found(joining: found))
  }

  /// The responses, by date, then by title, or those of files whose names pass.
  package func responses(
    where isIncluded: (String) -> Bool = { _ in true }
  ) throws -> Found<Filed<Response>> {
    let calendar = calendar
    var found = try filed(
      Layout.responses, on: \.day, where: isIncluded
    ) { text, path throws(FormatError) in
      try ResponseFile.response(
        text, fallback: Layout.identifier(ofFile: path), calendar: calendar)
    }
    found.values.sort {
      ($0.value.date?.dayNumber ?? .max, $0.value.title, $0.value.id)
        < ($1.value.date?.dayNumber ?? .max, $1.value.title, $1.value.id)
    }
    return found
  }
}

extension Snapshot {
  var trees: [ObjectID] {
    [tips.publicTip, tips.privateTip].compactMap { $0?.tree }
  }

  /// First what was earlier, then what was written earlier, then what has the smaller identifier.
  private func sorted<Value: Timed>(_ found: Found<Filed<Value>>) -> Found<Filed<Value>> {
    let calendar = calendar
    let order = { (filed: Filed<Value>) in
      (filed.moment(calendar), filed.value.recorded?.milliseconds ?? .max, filed.value.id)
    }
    var found = found
    found.values.sort { order($0) < order($1) }
    return found
  }
}

extension Filed where Value: Timed {
  /// In milliseconds since 1970; the beginning of its day where only that is known.
  func moment(_ calendar: EventCalendar) -> Int64 {
    switch value.at {
    case .moment(let timestamp): timestamp.milliseconds
    case .day(let date): calendar.beginning(of: date)
    case nil: date.map(calendar.beginning) ?? 0
    }
  }
}
