package import Foundation
package import JournalModel

extension EventCalendar {
  /// Refuses a day that is neither of the event nor near it; in one without a fixed end, a day far ahead.
  package func refuseFar(_ date: CalendarDate, now: Date) throws(JournalProblem) {
    let today = self.date(of: now)
    guard isNear(date) else { throw .farFromEvent(date, self, today: today) }
    guard days != nil || date <= max(today, start).adding(days: Self.daysAfter) else {
      throw .farAhead(date)
    }
  }
}
