package import JournalModel

extension [Filed<Entry>] {
  /// Without captured entries that say the same of the same commit as another: two people captured
  /// it before they saw each other's journal. The smaller identifier stays.
  package var folded: [Filed<Entry>] {
    let superfluous = Set(superfluous.map(\.path))
    return superfluous.isEmpty ? self : filter { !superfluous.contains($0.path) }
  }

  /// Captured entries that repeat one with a smaller identifier, and so are folded away.
  package var superfluous: [Filed<Entry>] {
    let captured = filter { $0.value.commit != nil }
    guard captured.count > 1 else { return [] }
    return Dictionary(grouping: captured, by: { Saying($0.value) }).values.flatMap { alike in
      alike.sorted { $0.value.id < $1.value.id }.dropFirst()
    }
  }
}

/// Commit, kind and text, by which two captured entries are one.
private struct Saying: Hashable {
  let commit: String?
  let kind: Kind
  let text: String

  init(_ entry: Entry) {
    (commit, kind, text) = (entry.commit, entry.kind, entry.text)
  }
}
