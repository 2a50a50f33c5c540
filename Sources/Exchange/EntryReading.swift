package import JournalKit
package import JournalModel

/// What entries of a source mean for an event: their days, times and kinds.
package struct EntryReading {
  /// Those that mean something.
  package private(set) var entries: [Filed<Entry>] = []
  /// The places that they come from, in the same order.
  package private(set) var places: [SourcePlace] = []
  package private(set) var leftOut: [LeftOutRow]

  private let setting: Setting
  private var times: SourceTimes
  private var kinds: [String?: Kind] = [:]
  /// Number of entries without a time, by day: they stay in the order of the source.
  private var untimed: [CalendarDate: Int] = [:]

  /// Everything outside the source that tells what it means.
  package struct Setting {
    let event: Event
    let words: TypedTime
    /// The day that all of them are about; nil lets each say it.
    let day: CalendarDate?
    /// Who says what nobody says in the source.
    let writer: String
    /// Whether days far from the event are meant.
    let takesFarDays: Bool

    package init(
      event: Event, words: TypedTime, day: CalendarDate?, writer: String, takesFarDays: Bool
    ) {
      (self.event, self.words, self.day) = (event, words, day)
      (self.writer, self.takesFarDays) = (writer, takesFarDays)
    }
  }

  /// Takes what can be taken; the others are among those left out.
  package init(_ source: SourceEntries, in setting: Setting) {
    self.setting = setting
    leftOut = source.leftOut
    times = SourceTimes(source.entries, words: setting.words)
    entries.reserveCapacity(source.entries.count)
    for entry in source.entries {
      do throws(LeftOutRow) {
        entries.append(try imported(entry))
        places.append(entry.place)
      } catch {
        leftOut.append(error)
      }
    }
  }

  private mutating func imported(_ source: SourceEntry) throws(LeftOutRow) -> Filed<Entry> {
    let text = source.text.trimmedLines
    guard text.utf8.count <= Document.largestText else {
      throw LeftOutRow(at: source.place, "more than 64 KiB of text")
    }
    let (time, date) = try moment(of: source)
    var entry = Entry(id: source.identifier, kind: try kind(of: source), text: text)
    entry.at = time
    entry.recorded = try recorded(source, at: time, on: date)
    entry.by = (source.by ?? setting.writer).trimmed
    if entry.by?.isEmpty == true { entry.by = nil }
    (entry.projects, entry.tags) = (
      TextForm.words(source.projects), TextForm.words(source.tags)
    )
    entry.closes = source.closes.compactMap { Identifier($0) }
    entry.closesEarlier = source.closes.compactMap { EarlierFollowUp($0) }
    (entry.credits, entry.repository) = (source.credits, source.repository)
    entry.commit = source.commit
    return Filed(value: entry, path: Layout.entry(entry, on: date), date: date)
  }

  private mutating func kind(of source: SourceEntry) throws(LeftOutRow) -> Kind {
    if let known = kinds[source.kind] { return known }
    do throws(UnknownKind) {
      let kind = try setting.event.kind(typed: source.kind)
      kinds[source.kind] = kind
      return kind
    } catch {
      throw LeftOutRow(
        at: source.place,
        "'\(error.word)' is no kind of the event: hackjournal event --kind adds one",
        as: "no kind of the event")
    }
  }

  private mutating func moment(
    of source: SourceEntry
  ) throws(LeftOutRow) -> (time: EntryTime, date: CalendarDate) {
    let (time, date) = try times.moment(of: source, on: setting.day)
    guard !setting.takesFarDays else { return (time, date) }
    do throws(JournalProblem) {
      try setting.words.calendar.refuseFar(date, now: setting.words.now)
    } catch {
      throw LeftOutRow(
        at: source.place, "\(date) is far from the event",
        as: "far from the event: --outside takes them")
    }
    return (time, date)
  }

  /// As the source says, else when it happened, else now: one millisecond later for each that the
  /// same day has without a time.
  private mutating func recorded(
    _ source: SourceEntry, at time: EntryTime, on date: CalendarDate
  ) throws(LeftOutRow) -> Timestamp {
    let zone = setting.words.calendar.zone
    if let text = source.recorded {
      guard let recorded = Timestamp(text, in: zone) else {
        throw LeftOutRow(at: source.place, "'\(text)' is no time", as: "no time")
      }
      return recorded
    }
    if case .moment(let moment) = time { return moment }
    let place = untimed[date, default: 0]
    untimed[date] = place + 1
    return zone.timestamp(of: setting.words.now).later(by: place)
  }
}
