package import Foundation
package import JournalModel

/// A text to be, with what a person said of it, as it was typed: by options, in an editor or in a
/// file. Nothing of it was looked up in an event yet.
///
/// This is the one form in which a text goes through a command, and in which it is kept if it cannot
/// be saved.
package struct TextForm: Sendable {
  /// The commands that take such a text by `-F`.
  package enum Command: String, Sendable {
    case add, note, edit, arrange
  }

  /// Something that can be said of a text: a key of its file, in the order of these.
  package enum Key: String, CaseIterable, Sendable {
    case command, journal, id, about, day, outside, at, recorded, by, quote, access, kind, projects,
      tags
    case newProject = "new-project"
    case closes, credits, repository, commit, attach
    case keepMetadata = "keep-metadata"
  }

  /// The origin of a text.
  package enum Source: Sendable {
    case arguments, file, standardInput, editor
    /// Nobody wrote it: the headline of what it closes.
    case headline
  }

  /// The command that takes it.
  package let command: Command
  /// That of the entry or note that it becomes.
  package let id: Identifier
  /// The time at which the command was called.
  package let now: Date
  package private(set) var text = ""
  /// Nil as long as nobody gave a text.
  package private(set) var source: Source?
  private var values: [Key: [String]] = [:]
  /// Keys of a file that mean nothing to us, such as a pad's.
  package private(set) var unreadKeys: [String] = []
  /// What was said now, and not when the file was written.
  private var saidNow: Set<Key> = []

  /// The identifier of a form that becomes nothing of its own.
  package static let noIdentifier = Identifier(bits: 0)

  /// Makes an empty one.
  package init(_ command: Command, id: Identifier, now: Date) {
    (self.command, self.id, self.now) = (command, id, now)
  }

  init(
    _ command: Command, id: Identifier, now: Date, values: [Key: [String]], text: String,
    unreadKeys: [String] = []
  ) {
    self.init(command, id: id, now: now)
    (self.values, self.text, source) = (values, text, .file)
    self.unreadKeys = unreadKeys
  }

  /// The value of a key; nil if nobody said it.
  package subscript(key: Key) -> String? { values[key]?.first }

  /// The values of a key that has a list.
  package func list(_ key: Key) -> [String] { values[key] ?? [] }

  /// Takes a text in the place of the one that is there.
  package mutating func take(_ text: String, from source: Source) {
    (self.text, self.source) = (text, source)
  }

  /// Takes what somebody says now; nothing leaves what is there.
  package mutating func say(_ key: Key, _ said: [String]) {
    guard !said.isEmpty else { return }
    values[key] = said
    saidNow.insert(key)
    // A moment has its day: another day has no use for it.
    if key == .day, !saidNow.contains(.at), self[.at].flatMap({ TimeOfDay(typed: $0) }) == nil {
      values[.at] = nil
    }
  }

  /// The same of one value.
  package mutating func say(_ key: Key, _ said: String?) {
    say(key, said.map { [$0] } ?? [])
  }

  /// Takes what somebody filled in: nothing is nothing.
  package mutating func fill(_ key: Key, _ said: [String]) {
    values[key] = nil
    say(key, said)
  }
}

extension TextForm {
  /// The author that was named; nil if nobody was.
  package var author: Author? {
    get throws(BadAuthor) { try self[.by].map { text throws(BadAuthor) in try Author(text) } }
  }

  /// The author that was named, as everybody may read it, which the form says from then on.
  package mutating func publishAuthor(in journal: Snapshot) throws -> Author? {
    guard let author = try author else { return nil }
    let shown = try journal.published(author)
    if shown.name != author.name { values[.by] = [shown.name] }
    return shown
  }

  /// The time at which it was written, to the millisecond.
  func recorded(in zone: Zone) -> Timestamp {
    self[.recorded].flatMap { Timestamp($0, in: zone) } ?? zone.timestamp(of: now)
  }

  /// Time and day of what it tells; `today` is that of the day on which it was said.
  package func moment(
    in calendar: EventCalendar
  ) throws(TypedTime.Problem) -> (time: EntryTime, date: CalendarDate) {
    if !saidNow.contains(.at), self[.day] == nil, let date = self[.at].flatMap({ CalendarDate($0) })
    {
      return (.day(date), date)
    }
    var day = self[.day]
    if let typed = day { day = "\(try words(of: .day, in: calendar).date(typed))" }
    return try words(of: .at, in: calendar).moment(day: day, at: self[.at])
  }

  /// Refuses a day far from the event, unless somebody says that it is meant: a mistyped year is what
  /// mostly makes one.
  func refuseFar(_ date: CalendarDate, from calendar: EventCalendar) throws(JournalProblem) {
    guard self[.outside] != "yes" else { return }
    try calendar.refuseFar(date, now: now)
  }

  private func words(of key: Key, in calendar: EventCalendar) -> TypedTime {
    let written = recorded(in: calendar.zone)
    let then = Date(timeIntervalSince1970: Double(written.milliseconds) / 1000)
    return TypedTime(calendar: calendar, now: saidNow.contains(key) ? now : then)
  }
}
