import JournalKit
import JournalModel

/// Reasons for which no entry passes a filter, and what would widen it.
struct NothingFound {
  private let filter: EntryFilter
  private let all: [Filed<Entry>]
  private let calendar: EventCalendar

  /// Reads all entries again: it is asked for where there is nothing else to show.
  init(_ filter: EntryFilter, in journal: Snapshot) throws {
    self.filter = filter
    calendar = journal.calendar
    // Without its only condition a filter asks for no text.
    let detail: SearchDetail = filter.relaxed.count > 1 ? .texts : .fields
    all = try journal.search(EntryFilter([]), keeping: detail).values.map(\.filed)
  }

  /// One sentence or two.
  var sentence: String {
    guard !all.isEmpty else { return "There are no entries yet: hackjournal add \"…\"" }
    let count = Sentences.count(all.count, one: "entry", many: "entries")
    if let date = dayOutside { return "None of \(count) is of \(day(date)); \(extent)." }
    return "None of \(count) passes\(guess); \(widening)."
  }

  /// A day that is asked for, and that the event does not have.
  private var dayOutside: CalendarDate? {
    let days = filter.clauses.compactMap { clause -> CalendarDate? in
      guard !clause.isExcluded, case .day(let date) = clause.condition else { return nil }
      return date
    }
    let isThere = days.contains { date in
      calendar.contains(date) || all.contains { $0.date == date }
    }
    return isThere ? nil : days.first
  }

  /// Such as `day 7`, or the date of a day before the first.
  private func day(_ date: CalendarDate) -> String {
    let number = calendar.number(of: date)
    return number > 0 ? "day \(number) (\(date))" : "\(date)"
  }

  private var extent: String {
    guard let days = calendar.days, let end = calendar.end else {
      return "the event began on \(calendar.start)"
    }
    return days == 1
      ? "the event has one day, \(end)" : "the event has \(days) days, \(calendar.start) to \(end)"
  }

  /// Such as `without --kind award it is 3`.
  private var widening: String {
    let relaxed = filter.relaxed.map { clause in
      (clause.without, all.count { clause.filter.passes($0, in: calendar) })
    }.filter { $0.1 > 0 }.sorted { $0.1 > $1.1 }.prefix(3)
    guard let best = relaxed.first else { return "no single condition is to blame, leave out more" }
    let others = relaxed.dropFirst().map { ", without \(VisibleText.line($0.0)) \($0.1)" }
    let verb = best.1 == 1 ? "does" : "do"
    return "without \(VisibleText.line(best.0)) \(best.1) \(verb)" + others.joined()
  }

  /// A question for what may have been meant by words that nothing has; empty without a guess.
  private var guess: String {
    let similar = filter.clauses.filter { !$0.isExcluded }.lazy.map(similar).first { !$0.isEmpty }
    return similar.flatMap(Choice.didYouMean).map { " (\($0))" } ?? ""
  }

  private func similar(to clause: EntryFilter.Clause) -> [String] {
    let names: Set<String>
    let sought: String
    switch clause.condition {
    case .project(let needle): (sought, names) = (needle.text, Set(all.flatMap(\.value.projects)))
    case .tag(let needle): (sought, names) = (needle.text, Set(all.flatMap(\.value.allTags)))
    case .by(let needle): (sought, names) = (needle.text, people)
    case .text(let needle): return Self.field(in: needle.text)
    default: return []
    }
    guard !all.contains(where: { isHeld(clause.condition, filed: $0) }) else { return [] }
    return Similarity.closest(
      to: FoldedText(sought).text, among: names.sorted().map { (FoldedText($0).text, $0) })
  }

  private func isHeld(_ condition: EntryCondition, filed: Filed<Entry>) -> Bool {
    EntryFilter([.init(condition, words: "")]).passes(filed, in: calendar)
  }

  /// The names of those who say something, and each part of them.
  private var people: Set<String> {
    let names = Set(all.compactMap(\.value.by))
    return names.union(names.flatMap { $0.split(separator: " ").map(String.init) })
  }

  /// Such as `tag:display` for `tagg:display`, or for `tag: display`.
  private static func field(in word: String) -> [String] {
    guard let colon = word.firstIndex(of: ":") else { return [] }
    let value = word[colon...].dropFirst().drop(while: \.isWhitespace)
    guard !value.isEmpty, !value.hasPrefix("//") else { return [] }
    let fields = Query.Field.allCases.map(\.rawValue)
    return Similarity.closest(to: word[..<colon].lowercased(), among: fields.map { ($0, $0) })
      .map { "\($0):\(value.contains(where: \.isWhitespace) ? "\"\(value)\"" : String(value))" }
  }
}
