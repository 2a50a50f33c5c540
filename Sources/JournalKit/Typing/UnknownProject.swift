internal import JournalModel

/// A project that nobody named before, though one that is written nearly so.
package struct UnknownProject: Error {
  package let word: String
  package let similar: [String]
}

extension Snapshot {
  /// Refuses projects that are probably mistyped. Days are read from the last one on, until each was
  /// found, as one that exists mostly is on the first. What only the private ref has, no hint tells.
  package func refuseMistyped(_ projects: [String]) throws {
    var missing = projects
    var known: [[UInt8]: String] = [:]
    if missing.isEmpty { return }
    // Most projects that have a file are told by its name, which opens nothing.
    let keys = Set(try projectKeys().map { FoldedText($0).bytes })
    missing.removeAll { keys.contains(FoldedText($0).bytes) }
    let find = { (names: [String]) in
      for name in names { known[FoldedText(name).bytes] = name }
      let folded = Set(known.keys)
      missing.removeAll { folded.contains(FoldedText($0).bytes) }
    }
    for date in try dates().reversed() where !missing.isEmpty {
      find(try entries(on: date).values.flatMap(\.value.projects))
    }
    guard !missing.isEmpty else { return }
    find(try attendees().values.filter { $0.named == .yes }.flatMap(\.projects))
    find(try self.projects().values.map(\.value.displayName))
    for project in missing {
      let others = known.values.filter { Self.withoutNumbers($0) != Self.withoutNumbers(project) }
      let similar = Similarity.closest(
        to: project.lowercased(), among: others.sorted().map { ($0.lowercased(), $0) })
      guard similar.isEmpty else { throw UnknownProject(word: project, similar: similar) }
    }
  }

  /// `team 3` is no mistyped `team 4`.
  private static func withoutNumbers(_ text: String) -> String {
    text.lowercased().filter { !$0.isNumber }
  }
}
