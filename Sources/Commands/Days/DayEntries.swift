import JournalKit
import JournalModel

/// The entries of one day, found by the beginnings of their identifiers.
struct DayEntries {
  private let entries: [Entry]

  init(_ entries: [Filed<Entry>]) {
    self.entries = entries.map(\.value)
  }

  /// The entry whose identifier begins so, and no other's does.
  func entry(_ prefix: String) throws -> Entry {
    let found = entries.filter { $0.id.description.hasPrefix(prefix.lowercased()) }
    guard let entry = found.first, !prefix.isEmpty else {
      throw UsageProblem("'\(prefix)' is no entry of that day.", hint: "see `hackjournal list`")
    }
    guard Set(found.map(\.id)).count == 1 else {
      throw UsageProblem("'\(prefix)' could be several entries.", hint: "type more of it")
    }
    return entry
  }
}
