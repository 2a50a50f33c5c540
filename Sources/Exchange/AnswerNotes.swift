package import JournalKit
package import JournalModel

/// Answers of a web form as notes: whose they are, of which day, and whether everybody may read them.
package struct AnswerNotes {
  /// Private unless there is a plain yes, or nobody was asked and the form announced it.
  package private(set) var notes: [Filed<AttendeeNote>] = []
  /// Those whose authors were asked and gave no plain yes.
  package private(set) var refused: Set<Identifier> = []
  /// Those that stay private whatever they say, for no address of the roster tells that the words are
  /// the person's own.
  package private(set) var unproven: Set<Identifier> = []
  package private(set) var leftOut: [LeftOutRow] = []

  private let columns: SheetColumns
  private let setting: Setting
  private let times: AnswerTimes

  /// Everything outside the table that tells whose the answers are, and of when.
  package struct Setting {
    let roster: Roster
    let words: TypedTime
    /// The day that all of them are about; nil lets each say it.
    let day: CalendarDate?
    /// Whether the form said that answers are published, without asking.
    let isAnnounced: Bool

    package init(roster: Roster, words: TypedTime, day: CalendarDate?, isAnnounced: Bool) {
      (self.roster, self.words) = (roster, words)
      (self.day, self.isAnnounced) = (day, isAnnounced)
    }
  }

  /// Takes what can be taken; the others are among those left out. What somebody says twice is
  /// private if it is once.
  package init(_ table: SheetTable, in setting: Setting) {
    (columns, self.setting) = (table.columns, setting)
    times = AnswerTimes(table.values(.time), calendar: setting.words.calendar)
    let (read, leftOut) = table.read(note)
    self.leftOut = leftOut
    let notes = read.map(\.note)
    let proven = Set(read.filter(\.isProven).map(\.note.value.id))
    let withheld = Set(notes.filter(\.value.isPrivate).map(Self.words))
    var known: Set<Identifier> = []
    for var filed in notes where known.insert(filed.value.id).inserted {
      filed.value.isPrivate = withheld.contains(Self.words(of: filed))
      self.notes.append(filed)
    }
    let hidden = Set(self.notes.filter(\.value.isPrivate).map(\.value.id))
    unproven = hidden.subtracting(proven)
    if columns.has(.publish) { refused = hidden.intersection(proven) }
  }

  private static func words(of filed: Filed<AttendeeNote>) -> [String] {
    [filed.value.about, filed.value.text]
  }

  private func note(
    _ row: CSVRows.Row
  ) throws(LeftOutRow) -> (note: Filed<AttendeeNote>, isProven: Bool) {
    let text = columns.values(.text, of: row).joined(separator: "\n\n")
    guard text.isVisible else { throw LeftOutRow(row.line, "no text", cause: .intended) }
    guard text.utf8.count <= Document.largestText else {
      throw LeftOutRow(row.line, "more than 64 KiB of text")
    }
    let writer = try AnswerWriter(row, columns, setting.roster)
    let person = writer.person
    let time = columns.values(.time, of: row).first
    var note = AttendeeNote(
      id: Identifier(answerOf: person.key, at: time ?? "", text), about: person.key, text: text,
      isPrivate: !(isPublic(row) && writer.isProven))
    let date = try setTime(of: &note, row: row, text: time)
    note.by = person.publicName ?? person.key
    return (Filed(value: note, path: Layout.note(note, on: date), date: date), writer.isProven)
  }

  private func isPublic(_ row: CSVRows.Row) -> Bool {
    guard columns.has(.publish) else { return setting.isAnnounced }
    let answers = columns.values(.publish, of: row).map(ConsentAnswer.consent)
    return !answers.isEmpty && answers.allSatisfy { $0 == .yes }
  }

  /// The day of all notes, else what the form says, else that of the time, else today.
  private func setTime(
    of note: inout AttendeeNote, row: CSVRows.Row, text: String?
  ) throws(LeftOutRow) -> CalendarDate {
    let calendar = setting.words.calendar
    let asked = try asked(row)
    let chosen = setting.day ?? asked
    let written = try written(text, line: row.line, isNeeded: chosen == nil)
    let now = calendar.zone.timestamp(of: setting.words.now)
    let own = calendar.date(of: written ?? .moment(now))
    let date = chosen ?? own
    note.at = date == own && text != nil ? written ?? .day(date) : .day(date)
    note.recorded = if case .moment(let time) = written { time } else { now }
    return date
  }

  /// Nil where nobody needs a time that means nothing.
  private func written(
    _ text: String?, line: Int, isNeeded: Bool
  ) throws(LeftOutRow) -> EntryTime? {
    guard let text else { return nil }
    do throws(AnswerTimes.Problem) {
      return try times.time(text)
    } catch {
      guard isNeeded else { return nil }
      throw LeftOutRow(
        line,
        error == .ambiguous
          ? "'\(text)' can be two days: say of which all are" : "'\(text)' is no time")
    }
  }

  /// `2`, `Day 2` and `2011-03-24` are the same, and a number is a day of the event.
  private func asked(_ row: CSVRows.Row) throws(LeftOutRow) -> CalendarDate? {
    guard let text = columns.values(.day, of: row).first else { return nil }
    let numbers = text.split { !$0.isNumber }.map(String.init)
    let number = numbers.count == 1 && text.last?.isNumber == true ? numbers[0] : nil
    let words = setting.words
    for word in [text, number].compactMap({ $0 }) {
      guard let date = words.calendar.date(said: word, now: words.now) else { continue }
      if !word.allSatisfy(\.isNumber) || words.calendar.contains(date) { return date }
    }
    throw LeftOutRow(row.line, "'\(text)' is no day")
  }
}
