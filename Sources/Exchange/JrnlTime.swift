internal import JournalModel

/// Date and time of an entry of jrnl: `2011-03-23 09:30:00 AM`, `2011-03-23 09:30`, or as somebody
/// set it, such as `23.03.2011 09:30`.
struct JrnlTime {
  /// Such as `2011-03-23`; nil where the whole stands in `clock`, in an order that other times
  /// tell.
  let date: String?
  /// Such as `21:30:15`.
  let clock: String
  /// To the minute, as the JSON of jrnl has it.
  let shortClock: String

  init?(_ text: Substring) {
    let words = text.split(separator: " ")
    if words.count > 1, words.count < 4, CalendarDate(words[0]) != nil,
      let clock = Self.clock(words[1], half: words.count == 3 ? words[2].lowercased() : nil)
    {
      (date, self.clock, shortClock) = (String(words[0]), clock, String(clock.prefix(5)))
      return
    }
    guard let first = text.utf8.first, (0x30...0x39).contains(first),
      AnswerTimes.isTime(String(text))
    else { return nil }
    (date, clock, shortClock) = (nil, String(text), String(text))
  }

  /// `09:30:00` in the second half of the day is `21:30:00`.
  private static func clock(_ text: Substring, half: String?) -> String? {
    guard let colon = text.firstIndex(of: ":"),
      let time = TimeOfDay(text.prefix(text.distance(from: text.startIndex, to: colon) + 3))
    else { return nil }
    let seconds = text[colon...].dropFirst(3)
    guard seconds.isEmpty || seconds.count == 3 else { return nil }
    guard let half else { return "\(time)\(seconds)" }
    guard ["am", "pm"].contains(half), (60..<780).contains(time.minutes) else { return nil }
    return "\(TimeOfDay(minutes: time.minutes % 720 + (half == "pm" ? 720 : 0)))\(seconds)"
  }
}
