package import JournalModel

extension TextForm {
  /// Whether another form says the same words for the same command, by the same person, about the same
  /// one and of the same day: who could not save a text tries again, and what was kept is saved then.
  package func isRepeated(by other: TextForm, in calendar: EventCalendar, _ roster: Roster) -> Bool
  {
    guard command == other.command, text.trimmedLines == other.text.trimmedLines,
      self[.by] == other[.by]
    else { return false }
    // A name or a day that means nothing here was what was wrong.
    if case .one(let person)? = self[.about].map(roster.match) {
      guard other[.about].map(roster.match) == .one(person) else { return false }
    }
    guard let date = date(in: calendar), calendar.contains(date) else { return true }
    return date == other.date(in: calendar)
  }

  private func date(in calendar: EventCalendar) -> CalendarDate? {
    do {
      return try moment(in: calendar).date
    } catch {
      return nil
    }
  }
}
