import JournalModel
import Publishing
import Terminal

/// Prints where attendees come from, with the spellings of each.
struct OriginPrinter {
  let context: Context
  let json: Bool

  func print(_ counts: OriginCounts, origin: Origin) throws {
    guard !json else {
      context.output.long(try JSON.text(OriginJSON(counts, origin: origin)))
      return
    }
    if !counts.counts.isEmpty { context.output.long(Self.table(counts)) }
    if counts.without > 0 {
      let words = counts.nothing.map { "'\(VisibleText.line($0.text))'" }.joined(separator: ", ")
      context.output.say(
        "\(counts.without) without\(words.isEmpty ? "" : ", of whom some say \(words)").")
    }
  }

  /// Rows with the number of attendees, the name, and its other spellings.
  private static func table(_ counts: OriginCounts) -> Table {
    let width = counts.counts.map { String($0.attendees).count }.max() ?? 0
    return Table(
      counts.counts.map { count in
        let number = String(count.attendees)
        let others = count.spellings.filter { $0.text != count.name }
          .map { "\($0.text) \($0.attendees)" }.joined(separator: ", ")
        return [
          String(repeating: " ", count: width - number.count) + number, count.name,
          others.isEmpty ? "" : "also: \(others)",
        ]
      })
  }
}

/// Counts of attendees by company, university or country, for programs.
private struct OriginJSON: Encodable {
  private let schema = 1
  private let countedBy: String
  private let counts: [Count]
  private let without: Int

  private struct Count: Encodable {
    let name: String
    let attendees: Int
    let spellings: [String: Int]
  }

  private enum CodingKeys: String, CodingKey {
    case schema, counts, without
    case countedBy = "counted-by"
  }

  init(_ counts: OriginCounts, origin: Origin) {
    countedBy = origin.rawValue
    self.counts = counts.counts.map { count in
      Count(
        name: count.name, attendees: count.attendees,
        spellings: Dictionary(uniqueKeysWithValues: count.spellings.map { ($0.text, $0.attendees) })
      )
    }
    without = counts.without
  }
}
