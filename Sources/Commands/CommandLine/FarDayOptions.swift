import ArgumentParser
import Foundation
import JournalKit
import JournalModel

/// Whether a day far from the event is meant.
struct FarDayOptions: ParsableArguments {
  @Flag(help: "Take a day more than 14 days before the event or 60 after it.")
  var outside = false

  func say(in form: inout TextForm) {
    form.say(.outside, outside ? "yes" : nil)
  }

  func refuse(_ date: CalendarDate, from calendar: EventCalendar, now: Date) throws {
    if !outside { try calendar.refuseFar(date, now: now) }
  }
}
