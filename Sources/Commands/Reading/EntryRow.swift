import JournalKit
import JournalModel
import Terminal

/// Cells that every list of entries shows of one.
enum EntryRow {
  static let roles: [Style.Role] = [.identifier, .plain, .plain, .kind]

  /// Identifier, day, time, kind.
  static func cells(_ filed: Filed<Entry>, of event: Event) -> [String] {
    let entry = filed.value
    return [
      entry.id.description, filed.date.map { Sentences.day($0, of: event) } ?? "",
      event.calendar.time(of: entry.at)?.description ?? "", entry.kind.description,
    ]
  }

  /// The headline with who says it and of which projects, such as `It boots (Anna, linpicker)`.
  static func headlineWithNames(_ entry: Entry, _ names: OrganiserNames) -> String {
    let headline = names.shown(entry.headline)
    let words = ([entry.by.map(names.shown)].compactMap { $0 } + entry.projects)
      .joined(separator: ", ")
    return words.isEmpty ? headline : "\(headline) (\(words))"
  }
}
