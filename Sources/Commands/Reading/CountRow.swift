import JournalModel
import Terminal

/// Cells that lists of counted words show of one.
enum CountRow {
  static let roles: [Style.Role] = [.plain, .identifier, .faint]

  /// The number, the word and its days.
  static func cells(
    _ count: Int, word: String, days: [CalendarDate], of event: Event
  ) -> [String] {
    [number(count), word, Sentences.days(days, of: event)]
  }

  /// A number to the right of its column.
  static func number(_ count: Int) -> String {
    let digits = String(count)
    return String(repeating: " ", count: max(0, 5 - digits.count)) + digits
  }
}
