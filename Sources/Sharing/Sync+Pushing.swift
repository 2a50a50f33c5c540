internal import Git
internal import JournalKit

/// How one's own comes to the others.
extension Sync {
  /// Gives one's own to the others although theirs cannot be taken yet.
  func sendAside(_ fetched: Fetched) throws -> Bool {
    guard let tip, !own.isEmpty, place.file == nil,
      try journal.snapshot.unsharedWithNames(besides: fetched.branch).isEmpty
    else { return false }
    let isSent = try place.remote.push(["\(tip):\(ownThere)"])
      .allSatisfy { $0.answer == .taken }
    if isSent { try noteAside(tip) }
    return isSent
  }

  /// Lets `status` know that one's own is there, as the next fetch finds it.
  private func noteAside(_ tip: ObjectID) throws {
    let name = ownThere.dropFirst(place.ownRefsThere.count)
    try journal.repository.point(place.fetchedOwnRefs + name, to: tip)
  }

  /// Whether there is nothing left to do. The own ref helps from the first refusal on.
  mutating func share(after fetched: Fetched) throws -> Bool {
    guard let tip else { return true }
    if let file = place.file {
      if tip != fetched.branch { try Bundle.write(journal.snapshot, to: file, by: place.remote) }
      outcome.shared.sent = own.count
      return true
    }
    guard tip != fetched.branch || fetched.hasOwnRef else {
      try journal.repository.point(place.seen, to: tip)
      try place.follow(by: journal.repository, authoring.settings.configuration)
      return true
    }
    let needsOwnRef = outcome.rounds > 0 && outcome.waiting == nil
    var refspecs = tip == fetched.branch ? [] : ["\(tip):\(place.branchThere)"]
    if needsOwnRef { refspecs.append(toOwnRef(tip)) }
    if refspecs.isEmpty { refspecs = [":\(ownThere)"] }
    let refs = try push(refspecs)
    if needsOwnRef, refs.contains(where: { $0.reference == ownThere && $0.answer == .taken }) {
      outcome.waiting = .moved
      try noteAside(tip)
    }
    switch refs.first(where: { $0.reference == place.branchThere })?.answer ?? .taken {
    case .taken:
      try settle(at: tip, removing: fetched.hasOwnRef || outcome.waiting != nil)
      return true
    case .moved: return false
    case .refused(let reason): return try shareAside(reason)
    }
  }

  /// Commits with names are to be there no more.
  private func toOwnRef(_ tip: ObjectID) -> String {
    "\(outcome.named.isEmpty ? "" : "+")\(tip):\(ownThere)"
  }

  /// What is about to be shared has nobody's name who is not to be named, whoever said so meanwhile. Throws
  /// a `SyncProblem` where words have to be changed for that.
  mutating func leaveNames(on branch: ObjectID?) throws {
    guard wish != .takeRewritten else { return }
    let named = try journal.leaveNames(onto: branch, by: authoring)
    if !named.commits.isEmpty { outcome.named = named.commits }
    guard named.paths.isEmpty else { throw SyncProblem.naming(named.paths) }
  }

  private func push(_ refspecs: [String]) throws -> [PushedRef] {
    do {
      return try Pause.repeating { try place.remote.push(refspecs) }
    } catch let problem as RemoteProblem {
      throw own.isEmpty && ![.unreached, .full].contains(problem.obstacle)
        ? SyncProblem.refused(remote: outcome.remote, reason: problem.words)
        : try SyncProblem(problem, waiting: waiting())
    }
  }

  /// The branch has all of ours: nothing has to wait in a ref of its own any more.
  private mutating func settle(at tip: ObjectID, removing hasOwnRef: Bool) throws {
    (outcome.shared.sent, outcome.waiting) = (own.count, nil)
    try journal.repository.point(place.seen, to: tip)
    try place.follow(by: journal.repository, authoring.settings.configuration)
    // The next sync takes it out otherwise.
    if hasOwnRef { _ = try? place.remote.push([":\(ownThere)"]) }
  }

  /// Where the branch is closed to us, a ref of one's own may not be.
  private mutating func shareAside(_ reason: String) throws -> Bool {
    guard let tip else { return true }
    if outcome.waiting == nil {
      let refs = try push([toOwnRef(tip)])
      guard refs.contains(where: { $0.answer == .taken }) else {
        throw SyncProblem.refused(remote: outcome.remote, reason: reason)
      }
    }
    outcome.waiting = .refused(reason)
    try noteAside(tip)
    outcome.shared.sent = own.count
    return true
  }

  /// What organisers keep private, before what everybody reads.
  mutating func pushHidden() throws {
    guard outcome.rounds == 0, let hidden, outcome.hidden?.problem == nil else { return }
    do {
      try HiddenSync(of: journal.snapshot, at: hidden, besides: place.branchThere).push()
      outcome.hidden?.shared.sent = ownHidden.count
    } catch let problem as SyncProblem {
      try set(problem)
    }
  }
}
