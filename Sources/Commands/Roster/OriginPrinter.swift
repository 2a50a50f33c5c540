import JournalModel
import Publishing
import Terminal

/// Prints where attendees come from, with the spellings of each.
struct OriginPrinter {
  let context: Context
  let json: Bool

  func print(_ counts: OriginCounts, origin: Origin) throws {
    guard !json else {
      return context.output.long(try JSON.answer(JSONObject(counts, origin: origin)))
    }
    if !counts.counts.isEmpty { context.output.long(Self.table(counts)) }
    if counts.without > 0 {
      let words = counts.nothing.map { "'\(VisibleText.line($0.text))'" }.joined(separator: ", ")
      context.output.say(
        "\(counts.without) without\(words.isEmpty ? "" : ", of whom some say \(words)").")
    }
  }

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

extension JSONObject {
  fileprivate init(_ counts: OriginCounts, origin: Origin) {
    let rows = counts.counts.map { count -> JSONObject in
      let spellings = count.spellings.map { ($0.text, $0.attendees) }
      return [
        "name": count.name, "attendees": count.attendees,
        "spellings": Dictionary(uniqueKeysWithValues: spellings),
      ]
    }
    self = ["counted-by": origin.rawValue, "counts": rows, "without": counts.without]
  }
}
