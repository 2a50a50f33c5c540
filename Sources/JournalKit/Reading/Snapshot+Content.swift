internal import Git
package import JournalModel

extension Snapshot {
  /// The whole file of an entry, note or response.
  package func content(of found: Identified) throws -> String {
    try document(found.path, isPrivate: found.isPrivate)?.content ?? ""
  }

  /// The entries that somebody of one of these names wrote, the one written last first.
  package func newestEntries(by names: Set<String>) throws -> [Filed<Entry>] {
    let own = try dates().flatMap { date in
      try entries(on: date).values.filter { $0.value.by.map(names.contains) ?? false }
    }
    return own.sorted { left, right in
      (left.value.recorded?.milliseconds ?? 0, left.path)
        > (right.value.recorded?.milliseconds ?? 0, right.path)
    }
  }
}
