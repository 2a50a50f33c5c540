package import JournalModel

/// Number of entries that have a word, such as a tag, and the days of those entries.
package struct WordCount: Sendable, Equatable {
  /// As it is mostly written.
  package let word: String
  package let entries: Int
  /// In order.
  package let days: [CalendarDate]

  /// Counts words of entries, whatever their case and accents, the commonest first. An entry counts
  /// once for a word.
  package static func counts(
    of entries: [Filed<Entry>], by words: (Entry) -> [String]
  ) -> [WordCount] {
    var tallies: [[UInt8]: Tally] = [:]
    for filed in entries {
      var counted: Set<[UInt8]> = []
      for word in words(filed.value) {
        let key = FoldedText(word).bytes
        guard !key.isEmpty, counted.insert(key).inserted else { continue }
        tallies[key, default: Tally()].add(word, on: filed.date)
      }
    }
    return tallies.values.map(\.count).sorted {
      ($1.entries, $0.word) < ($0.entries, $1.word)
    }
  }

  /// One word while it is counted.
  private struct Tally {
    private var entries = 0
    private var spellings: [String: Int] = [:]
    private var days: Set<CalendarDate> = []

    mutating func add(_ word: String, on date: CalendarDate?) {
      entries += 1
      spellings[word, default: 0] += 1
      if let date { days.insert(date) }
    }

    var count: WordCount {
      let commonest = spellings.min { ($1.value, $0.key) < ($0.value, $1.key) }
      return WordCount(word: commonest?.key ?? "", entries: entries, days: days.sorted())
    }
  }
}
