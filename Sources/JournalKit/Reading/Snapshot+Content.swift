internal import Git
internal import JournalModel

extension Snapshot {
  /// The whole file of an entry, note or response.
  package func content(of found: Identified) throws -> String {
    try document(found.path, isPrivate: found.isPrivate)?.content ?? ""
  }

  /// The newest entry that somebody of one of these names wrote, by when it was written.
  package func newestEntry(by names: Set<String>) throws -> Identified? {
    let own = try dates().flatMap { date in
      try entries(on: date).values.filter { $0.value.by.map(names.contains) ?? false }
    }
    return own.max { left, right in
      (left.value.recorded?.milliseconds ?? 0, left.path)
        < (right.value.recorded?.milliseconds ?? 0, right.path)
    }.map { .entry($0) }
  }
}
