internal import JournalModel

/// Lengths of time before now, as people type them.
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
