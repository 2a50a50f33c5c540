import JournalModel
import Publishing
import Terminal

/// What is on the wall of the room at one moment.
struct WallPage: Equatable {
  /// Such as `Xen hack-a-tron`.
  let event: String
  /// Such as `day 2 of 3 · 4 entries today`.
  let standing: String
  /// The newest first.
  let entries: [WallEntry]
  let today: CalendarDate
  /// What an entry of another day has before its time, such as `day 1`.
  let names: [CalendarDate: String]
  let clock: TimeOfDay
  /// Time at which days begin: what is earlier is of the night after.
  let dayStarts: TimeOfDay
  /// What the schedule still has for today.
  let schedule: [ScheduleItem]

  /// Minutes until something of the schedule.
  func minutes(to item: ScheduleItem) -> Int {
    minutes(of: item.at) - minutes(of: clock)
  }

  /// Minutes since midnight, of the night after beyond a day.
  func minutes(of time: TimeOfDay) -> Int {
    time.minutes + (time < dayStarts ? 24 * 60 : 0)
  }

  /// When and, on another day, on which day an entry was.
  func moment(of entry: WallEntry) -> String {
    let day = entry.date == today ? nil : names[entry.date] ?? entry.date.description
    return [day, entry.time?.description].compactMap(\.self).joined(separator: " ")
  }

  /// The same for programs.
  var object: JSONObject {
    [
      "event": event, "today": today.description, "clock": clock.description,
      "entries": entries.map { entry -> JSONObject in
        [
          "id": entry.id.description, "day": entry.date.description,
          "time": entry.time?.description, "text": entry.text,
          "source": entry.source.isEmpty ? nil : entry.source,
        ]
      },
      "next": schedule.map { item -> JSONObject in
        [
          "at": item.at.description, "title": item.title, "place": item.place,
          "minutes": minutes(to: item),
        ]
      },
    ]
  }

  /// Such as `in 3 h 6 min`.
  static func countdown(_ minutes: Int) -> String {
    guard minutes >= 60 else { return "in \(minutes) min" }
    return minutes % 60 == 0 ? "in \(minutes / 60) h" : "in \(minutes / 60) h \(minutes % 60) min"
  }
}
