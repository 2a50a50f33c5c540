package import JournalModel

extension TimeOfDay {
  /// Reads a time as people type it: `14:30`, `14.30`, `14h30`, `1430`, `2pm`, `2:30 pm`, `noon`,
  /// `midnight`. A shorter number is none, for nobody knows which half of the day it means.
  package init?(typed text: String) {
    // Most people type this, and it costs nothing to look for it first.
    if let time = TimeOfDay(text) {
      self = time
      return
    }
    let word = text.lowercased().filter { !$0.isWhitespace }
    switch word {
    case "noon", "midday": self.init(minutes: 12 * 60)
    case "midnight": self.init(minutes: 0)
    default: self.init(digits: word)
    }
  }

  private init?(digits word: String) {
    let form = /(\d{1,2})(?:([:.h]?)(\d{2})|h)?(?:([ap])\.?m\.?)?/
    guard let match = word.wholeMatch(of: form), let hour = decimal(match.1.utf8),
      let minute = match.3.map({ decimal($0.utf8) }) ?? 0, minute < 60
    else { return nil }
    if let half = match.4 {
      guard (1...12).contains(hour), !word.contains("h") else { return nil }
      self.init(minutes: (hour % 12 + (half == "p" ? 12 : 0)) * 60 + minute)
    } else {
      guard hour < 24, match.2?.isEmpty == false || word.hasSuffix("h") || word.count == 4 else {
        return nil
      }
      self.init(minutes: hour * 60 + minute)
    }
  }
}
