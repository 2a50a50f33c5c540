package import JournalModel

extension Snapshot {
  /// The follow-ups of all days, by day and time, and the files that cannot be read.
  package func followUps() throws -> Found<FollowUp> {
    var found = Found<FollowUp>()
    var closings: [Identifier: [Filed<Entry>]] = [:]
    for entries in try each(dates(), body: { try entries(on: $0) }) {
      found.problems += entries.problems
      for filed in entries.values {
        filed.value.closes.forEach { closings[$0, default: []].append(filed) }
        guard filed.value.kind == .followUp, filed.value.closes.isEmpty else { continue }
        found.values.append(FollowUp(entry: filed, closings: []))
      }
    }
    for index in found.values.indices {
      found.values[index].closings = closings[found.values[index].entry.value.id] ?? []
    }
    return found
  }

  /// The open follow-up whose identifier begins so; a closed one, or an entry of another kind, is
  /// refused as what it is.
  package func openFollowUp(_ prefix: String) throws -> Filed<Entry> {
    let wanted = prefix.lowercased()
    let all = try followUps().values
    let found = all.filter { $0.entry.value.id.description.hasPrefix(wanted) }
    let open = found.filter(\.isOpen)
    guard !prefix.isEmpty, let followUp = open.first ?? found.first else {
      guard case .entry(let other) = try identified(prefix) else {
        throw JournalProblem.notAFollowUp(prefix, kind: nil)
      }
      throw JournalProblem.notAFollowUp(other.value.id.description, kind: other.value.kind)
    }
    guard open.count < 2 else {
      throw JournalProblem.severalIdentifiers(
        prefix, candidates: open.map { "\($0.entry.value.id) (\($0.entry.path))" }.sorted())
    }
    if let closing = followUp.closings.first {
      throw JournalProblem.closedAlready(followUp.entry.value.id, path: closing.path)
    }
    return followUp.entry
  }

  /// The entries of some identifiers, of any day, by whether a page leaves them out. Opens only files
  /// whose names have one of them, or none at all.
  func entries(
    identified ids: Set<Identifier>
  ) throws -> (shown: [Filed<Entry>], leftOut: [Filed<Entry>]) {
    var result: (shown: [Filed<Entry>], leftOut: [Filed<Entry>]) = ([], [])
    for date in try ids.isEmpty ? [] : dates() {
      let found = try everyEntry(on: date) { name in
        Layout.identifier(inName: name).map(ids.contains) ?? true
      }.values.filter { ids.contains($0.value.id) }
      let leaveOut = try found.isEmpty ? [] : dayPage(date).values.first?.leaveOut ?? []
      result.shown += found.filter { !leaveOut.contains($0.value.id) }
      result.leftOut += found.filter { leaveOut.contains($0.value.id) }
    }
    return result
  }
}
