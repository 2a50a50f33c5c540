package import JournalKit
package import JournalModel

/// Answers of a web form as notes: whose they are, of which day, and whether everybody may read them.
package struct AnswerNotes {
  package let roster: Roster
  package let words: TypedTime
  /// The day that all of them are about; nil lets each say it.
  package let day: CalendarDate?
  /// Consent to publish the answers, as the form asked for it or announced it.
  package let publishing: Publishing

  package private(set) var notes: [ImportNotes.ImportedNote] = []
  package private(set) var leftOut: [LeftOutRow] = []

  package init(roster: Roster, words: TypedTime, day: CalendarDate?, publishing: Publishing) {
    (self.roster, self.words, self.day) = (roster, words, day)
    self.publishing = publishing
  }

  /// Whether answers may be published.
  package enum Publishing {
    /// The form asks: only a plain yes publishes, anything else takes back.
    case asAnswered
    /// It did not ask, and said that they are.
    case announced
    /// It did not ask.
    case unknown
  }

  /// Reason for which an answer becomes no note.
  private struct Refused: Error {
    let reason: String
  }

  /// Takes what can be taken; the others are among those left out.
  package mutating func take(_ sheet: AnswerSheet) {
    let times = AnswerTimes(sheet.answers.compactMap(\.time), calendar: words.calendar)
    leftOut = sheet.leftOut
    for answer in sheet.answers {
      do throws(Refused) {
        notes.append(try note(answer, times: times))
      } catch {
        leftOut.append(LeftOutRow(line: answer.line, reason: error.reason, cause: .mistake))
      }
    }
    leftOut.sort { $0.line < $1.line }
  }

  private func note(
    _ answer: AnswerSheet.Answer, times: AnswerTimes
  ) throws(Refused) -> ImportNotes.ImportedNote {
    let person = try person(answer)
    do {
      try JournalProblem.check(answer.text)
    } catch {
      throw Refused(reason: "more than 64 KiB of text")
    }
    let id = Identifier(answerOf: person.key, at: answer.time ?? "", answer.text)
    let consent = consent(answer)
    var note = AttendeeNote(
      id: id, about: person.key, text: answer.text, isPrivate: consent != .given)
    let moment = try moment(answer, times: times)
    (note.at, note.recorded) = (moment.at, moment.recorded)
    note.by = person.publicName ?? person.key
    return ImportNotes.ImportedNote(note, on: moment.date, consent: consent)
  }

  private func consent(_ answer: AnswerSheet.Answer) -> ImportNotes.ImportedNote.Consent {
    switch publishing {
    case .asAnswered: answer.consent == .yes ? .given : .refused
    case .announced: .given
    case .unknown: .unknown
    }
  }

  /// The attendee who has the address, else the one who has the name.
  private func person(_ answer: AnswerSheet.Answer) throws(Refused) -> Attendee {
    let address = answer.address?.lowercased()
    let known = roster.attendees.filter { person in
      person.emails.contains { $0.lowercased() == address }
    }
    if known.count == 1 { return known[0] }
    let namesakes = answer.name.map(roster.exactMatches) ?? []
    if namesakes.count == 1 { return namesakes[0] }
    guard namesakes.isEmpty else {
      throw Refused(
        reason: "\(namesakes.count) in the roster are called \(answer.name ?? ""): only an address "
          + "tells them apart")
    }
    let who = [answer.name, answer.address.map { "<\($0)>" }].compactMap { $0 }
    throw Refused(reason: "not in the roster: \(who.joined(separator: " "))")
  }

  /// Time at which an answer was written, and the day that it is about.
  private struct Moment {
    /// The day alone where it was written on another.
    let at: EntryTime
    let recorded: Timestamp
    let date: CalendarDate
  }

  /// The day is that of all, else what the form says, else that of the time, else today.
  private func moment(
    _ answer: AnswerSheet.Answer, times: AnswerTimes
  ) throws(Refused) -> Moment {
    let asked = try asked(answer)
    let written = try written(answer, times: times, isNeeded: day == nil && asked == nil)
    let now = words.calendar.zone.timestamp(of: words.now)
    let own = words.calendar.date(of: written ?? .moment(now))
    let date = day ?? asked ?? own
    let recorded = if case .moment(let time) = written { time } else { now }
    return Moment(
      at: date == own && answer.time != nil ? written ?? .day(date) : .day(date),
      recorded: recorded, date: date)
  }

  /// The time that the form has; nil without one, and where nobody needs one that means nothing.
  private func written(
    _ answer: AnswerSheet.Answer, times: AnswerTimes, isNeeded: Bool
  ) throws(Refused) -> EntryTime? {
    guard let text = answer.time else { return nil }
    do throws(AnswerTimes.Problem) {
      return try times.time(text)
    } catch {
      guard isNeeded else { return nil }
      throw Refused(
        reason: error == .ambiguous
          ? "'\(text)' can be two days: say of which all are" : "'\(text)' is no time")
    }
  }

  private func asked(_ answer: AnswerSheet.Answer) throws(Refused) -> CalendarDate? {
    guard let text = answer.day else { return nil }
    return try date(text)
  }

  /// `2`, `Day 2` and `2011-03-24` are the same; a number is a day of the event.
  private func date(_ text: String) throws(Refused) -> CalendarDate {
    if let date = words.calendar.date(said: text, now: words.now), isDay(text, date: date) {
      return date
    }
    let numbers = text.split { !$0.isNumber }.map(String.init)
    if numbers.count == 1, text.last?.isNumber == true,
      let date = words.calendar.date(said: numbers[0], now: words.now),
      isDay(numbers[0], date: date)
    {
      return date
    }
    throw Refused(reason: "'\(text)' is no day")
  }

  private func isDay(_ text: String, date: CalendarDate) -> Bool {
    !text.allSatisfy(\.isNumber) || words.calendar.contains(date)
  }
}
