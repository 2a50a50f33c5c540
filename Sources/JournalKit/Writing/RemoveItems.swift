internal import Git
internal import JournalModel

/// Removal of entries, notes, responses and projects, all in one commit.
package struct RemoveItems: Plan {
  private let prefixes: [String]

  /// Each is named by the beginning of its identifier.
  package init(_ prefixes: [String]) {
    self.prefixes = prefixes
  }

  package func change(
    of journal: Snapshot
  ) throws -> (change: JournalChange, outcome: [Identified]) {
    var found: [Identified] = []
    for prefix in prefixes {
      let one = try journal.identified(prefix)
      if !found.contains(where: { $0.id == one.id }) { found.append(one) }
    }
    return (try journal.removal(of: found), found)
  }
}

extension Snapshot {
  fileprivate func removal(of found: [Identified]) throws -> JournalChange {
    let (hidden, shown) = (found.filter(\.isPrivate), found.filter { !$0.isPrivate })
    var change = JournalChange(
      subject: Self.subject(removing: shown), identifiers: shown.map(\.id))
    change.publicFiles = try shown.flatMap { try removals(of: $0) }
    change.privateFiles = hidden.map { FileChange(path: $0.path, text: nil) }
    change.privateWords = .init(
      subject: Self.subject(removing: hidden), identifiers: hidden.map(\.id))
    return change
  }

  /// With those of the same captured commit that are folded into it: they would come into sight.
  private func removals(of found: Identified) throws -> [FileChange] {
    guard case .entry(let filed) = found, let date = filed.date else {
      return [FileChange(path: found.path, text: nil)]
    }
    let attached = try changes(
      moving: try attachments(of: filed), of: filed.path, to: nil)
    guard filed.value.commit != nil else {
      return [FileChange(path: found.path, text: nil)] + attached
    }
    let copies = try everyEntry(on: date).unlessLost().values.filter { other in
      other.path == filed.path || [filed, other].folded.count == 1
    }
    return copies.map { FileChange(path: $0.path, text: nil) } + attached
  }

  private static func subject(removing found: [Identified]) -> String {
    guard found.count == 1 else { return "Remove \(counts(of: found))" }
    return found[0].subject(of: "Remove")
  }

  /// Such as `2 entries, 1 note`.
  private static func counts(of found: [Identified]) -> String {
    var (entries, notes, responses, projects) = (0, 0, 0, 0)
    for one in found {
      switch one {
      case .entry: entries += 1
      case .note: notes += 1
      case .response: responses += 1
      case .project: projects += 1
      }
    }
    return [
      (entries, "entry", "entries"), (notes, "note", "notes"),
      (responses, "response", "responses"), (projects, "project", "projects"),
    ]
    .filter { $0.0 > 0 }
    .map { "\($0.0) \($0.0 == 1 ? $0.1 : $0.2)" }
    .joined(separator: ", ")
  }
}
