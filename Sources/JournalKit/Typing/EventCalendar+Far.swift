package import JournalModel

extension EventCalendar {
  /// Refuses a day that is neither of the event nor near it.
  package func refuseFar(_ date: CalendarDate) throws(JournalProblem) {
    guard isNear(date) else { throw .farFromEvent(date, self) }
  }
}
