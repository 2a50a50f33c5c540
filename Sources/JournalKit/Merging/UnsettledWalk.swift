internal import Git
internal import JournalModel

/// Finds what merges of a history overruled and no later commit changed or kept.
///
/// A change that was made without knowing of the merge settles nothing. What was settled on one side of a
/// later merge is settled.
struct UnsettledWalk {
  fileprivate struct State {
    /// With the merge that overruled it.
    var open: [UnsettledMark: ObjectID] = [:]
    var settled: Set<UnsettledMark> = []
  }

  private let repository: Repository
  /// Commits that overrule or keep something, with their trailers.
  private var telling: [ObjectID: [Trailer]] = [:]
  fileprivate var states: [ObjectID: State] = [:]

  init(in repository: Repository) { self.repository = repository }

  /// The open ones at a tip, each with the merge. Reads all messages once, and files only of commits
  /// after a merge that overruled something.
  mutating func run(from tip: ObjectID) throws -> [UnsettledMark: ObjectID] {
    try readMessages(from: tip)
    guard telling.values.joined().contains(where: { $0.key == UnsettledMark.superseded }) else {
      return [:]
    }
    for commit in try inOrder(from: tip) { states[commit] = try state(at: commit) }
    return states[tip]?.open ?? [:]
  }

  private mutating func readMessages(from tip: ObjectID) throws {
    let words = [UnsettledMark.superseded, UnsettledMark.kept].map { Array("\n\($0): ".utf8) }
    var found: [ObjectID] = []
    try repository.walk(HistoryRange(tips: [tip])) { id, bytes in
      if words.contains(where: { bytes.firstRange(of: $0) != nil }) { found.append(id) }
      return true
    }
    for id in found {
      telling[id] = try repository.authoredCommit(id).map { Trailer.all(in: $0.message) }
    }
  }

  /// Parents before their children.
  private func inOrder(from tip: ObjectID) throws -> [ObjectID] {
    var order: [ObjectID] = []
    var seen: Set<ObjectID> = []
    var open = [(commit: tip, isLeft: false)]
    while let (commit, isLeft) = open.popLast() {
      if isLeft {
        order.append(commit)
      } else if seen.insert(commit).inserted {
        open.append((commit, true))
        open += try repository.parents(of: commit).map { ($0, false) }
      }
    }
    return order
  }

  private func state(at commit: ObjectID) throws -> State {
    let parents = try repository.parents(of: commit)
    var state = parents.first.flatMap { states[$0] } ?? State()
    for other in parents.dropFirst().compactMap({ states[$0] }) { state.join(other) }
    if parents.count < 2, !state.open.isEmpty, try !isAutomatic(commit) {
      let names = Set(try repository.changes(of: commit).map { UnsettledMark.name(of: $0.path) })
      state.settle { names.contains($0.name) }
    }
    for trailer in telling[commit] ?? [] {
      guard let mark = UnsettledMark(trailer: trailer.value) else { continue }
      if trailer.key == UnsettledMark.kept { state.settle { $0 == mark } }
      if trailer.key == UnsettledMark.superseded, !state.settled.contains(mark) {
        state.open[mark] = commit
      }
    }
    return state
  }

  /// Whether nobody has looked at the files that a commit changed: names alone were taken out of them.
  private func isAutomatic(_ commit: ObjectID) throws -> Bool {
    let subject = try repository.authoredCommit(commit)?.subject ?? ""
    return [JournalChange.withholding, JournalChange.namesOut].contains(subject)
  }
}

extension UnsettledWalk.State {
  fileprivate mutating func join(_ other: UnsettledWalk.State) {
    open.merge(other.open) { first, _ in first }
    settled.formUnion(other.settled)
    let done = settled
    settle { done.contains($0) }
  }

  fileprivate mutating func settle(_ isMeant: (UnsettledMark) -> Bool) {
    let done = open.keys.filter(isMeant)
    guard !done.isEmpty else { return }
    done.forEach { open[$0] = nil }
    settled.formUnion(done)
  }
}
