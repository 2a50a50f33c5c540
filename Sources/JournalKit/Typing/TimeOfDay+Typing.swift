package import JournalModel

extension TimeOfDay {
  /// Reads a time as people type it: `14:30`, `14.30`, `14h30`, `1430`, `2pm`, `2:30 pm`, `noon`,
  /// `midnight`. A shorter number is none, for nobody knows which half of the day it means.
  package init?(typed text: String) {
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

/// How long ago, as people type it.
package enum Ago {
  private static let units = [
    (names: ["s", "sec", "secs", "second", "seconds"], seconds: 1),
    (names: ["m", "min", "mins", "minute", "minutes"], seconds: 60),
    (names: ["h", "hr", "hrs", "hour", "hours"], seconds: 3600),
  ]

  /// The seconds of `20 min ago`, `1h 20m ago`, `an hour ago`, `half an hour ago`, `just now`, `now`;
  /// nil for all else.
  package static func seconds(_ text: String) -> Int? {
    var words = text.lowercased().split { $0.isWhitespace }.joined(separator: " ")
    if ["now", "just now"].contains(words) { return 0 }
    if words == "half an hour ago" { return 1800 }
    guard words.hasSuffix(" ago") else { return nil }
    words.removeLast(4)
    words = words.replacing(/^(?:an|a|one)\b/, with: "1")
    guard words.wholeMatch(of: /(?:\d{1,4} ?[a-z]+ ?(?:and )?)+/) != nil else { return nil }
    return sum(of: words.matches(of: /(\d{1,4}) ?([a-z]+)/).map { ($0.1, $0.2) })
  }

  private static func sum(of parts: [(number: Substring, unit: Substring)]) -> Int? {
    var seconds = 0
    for part in parts {
      guard let count = decimal(part.number.utf8),
        let unit = units.first(where: { $0.names.contains(String(part.unit)) })
      else { return nil }
      seconds += count * unit.seconds
    }
    return seconds
  }
}
