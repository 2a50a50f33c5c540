internal import Git
internal import JournalKit

/// What the others have, and how it comes here.
extension Sync {
  /// What others have, and whether the remote has our own ref.
  struct Fetched {
    var branch: ObjectID?
    /// The own refs of clones, by their names here.
    var others: [(name: String, tip: ObjectID)] = []
    var hasOwnRef = false

    var tips: [ObjectID] { [branch].compactMap(\.self) + others.map(\.tip) }
  }

  func fetch() throws -> Fetched {
    let repository = journal.repository
    var fetch = Fetch(place) { try waiting() }
    if try tip.map({ try repository.isShallow(before: $0) }) ?? false { fetch.depth = .whole }
    let exists = try fetch.run()
    try LastFetch.note(authoring.now, in: repository)
    var fetched = Fetched()
    fetched.branch = exists ? try repository.target(of: place.fetchedBranch) : nil
    for name in try repository.references(matching: place.fetchedOwnRefs + "*") {
      fetched.hasOwnRef = fetched.hasOwnRef || ownThere.hasSuffix(name.suffix(11))
      // Anybody can push anything there.
      guard let other = try repository.target(of: name), repository.isCommit(other),
        try fetched.branch.map({ try !repository.mergeBases(of: $0, other).isEmpty }) ?? true
      else { continue }
      fetched.others.append((name, other))
    }
    try refuseRewritten(fetched.branch)
    return fetched
  }

  private func refuseRewritten(_ branch: ObjectID?) throws {
    // A stick can be of any time.
    guard place.file == nil, let seen = try journal.repository.target(of: place.seen) else {
      return
    }
    guard let branch else {
      throw SyncProblem.gone(remote: outcome.remote, branch: place.branch)
    }
    guard wish != .takeRewritten, try isRewritten(branch, since: seen) else { return }
    let lost = try journal.repository.commits(from: seen, notIn: [branch]).count
    throw SyncProblem.rewritten(remote: outcome.remote, lost: lost)
  }

  /// Not where it is rewritten here as well.
  private func isRewritten(_ branch: ObjectID, since seen: ObjectID) throws -> Bool {
    let repository = journal.repository
    let isOld = { (tip: ObjectID) in tip == seen || repository.isAncestor(seen, of: tip) }
    return !isOld(branch) && (tip.map(isOld) ?? true)
  }

  mutating func take(_ fetched: Fetched) throws {
    let repository = journal.repository
    if outcome.rounds == 0 { own = try unshared(with: fetched) }
    let beginning = try beginning(fetched)
    let tips = try missing(of: fetched, begun: beginning)
    if case .rewritten = beginning { try removeOld(fetched) }
    let hasHidden = try repository.target(of: journal.snapshot.incomingReference) != nil
    guard !tips.isEmpty || hasHidden else { return }
    try refuseOther(fetched.branch)
    for other in tips { try count(other) }
    let before = tip
    do {
      outcome.overruled += try journal.take(tips, begun: beginning, by: authoring)
    } catch WriteRefusal.uncommittedChanges(let path) {
      throw SyncProblem.inTheWay(
        path: path, isNew: try isNew(path), isSent: try sendAside(fetched))
    }
    outcome.overruledElsewhere += try journal.snapshot.unsettled(
      of: authoring.identity.author.email, overruledFrom: tips,
      notBehind: [before].compactMap(\.self))
    place.remote.maintain()
  }

  /// Whether the journal has no file there.
  private func isNew(_ path: String) throws -> Bool {
    guard let tip else { return true }
    // A folder around the worktree can have any name.
    return try !path.indices.filter { path[$0] == "/" }.contains { slash in
      let part = String(path[slash...].dropFirst())
      return try journal.repository.fileID(at: part, inCommit: tip) != nil
    }
  }

  /// The changes that are here and not there.
  func unshared(with fetched: Fetched) throws -> [ObjectID] {
    let repository = journal.repository
    let known = try fetched.tips + [repository.target(of: place.seen)].compactMap(\.self)
    return try tip.map { try repository.changes(from: $0, notIn: known) } ?? []
  }

  /// Counts what comes with a tip of the others.
  mutating func count(_ other: ObjectID) throws {
    try outcome.count(
      other, notIn: [tip].compactMap(\.self), in: journal.repository, at: authoring.now)
  }

  /// What is there and not here. On a history that was rewritten that is the branch alone: what others wrote
  /// on the old one, they have to put on the new one themselves.
  func missing(
    of fetched: Fetched, begun beginning: Journal.Beginning
  ) throws -> [ObjectID] {
    if case .rewritten = beginning { return [fetched.branch].compactMap(\.self) }
    let repository = journal.repository
    return try repository.inOrder(
      fetched.tips.filter { other in
        tip.map { $0 != other && !repository.isAncestor(other, of: $0) } ?? true
      })
  }

  /// A branch of that name that is somebody's code.
  private func refuseOther(_ branch: ObjectID?) throws {
    guard let branch, let tip,
      try Snapshot(of: journal.repository, reference: place.fetchedBranch) == nil,
      try journal.repository.mergeBases(of: branch, tip).isEmpty
    else { return }
    throw SyncProblem.notAJournal(remote: outcome.remote, branch: place.branchThere)
  }

  /// Refs of others that have what was taken out of the branch would bring it back.
  private func removeOld(_ fetched: Fetched) throws {
    guard let branch = fetched.branch, let seen = try journal.repository.target(of: place.seen)
    else { return }
    let gone = Set(try journal.repository.commits(from: seen, notIn: [branch]))
    let old = try fetched.others.filter { other in
      try journal.repository.commits(from: other.tip, notIn: [branch]).contains(
        where: gone.contains)
    }
    guard !old.isEmpty else { return }
    _ = try place.remote.push(
      old.map { ":\(place.ownRefsThere)\($0.name.dropFirst(place.fetchedOwnRefs.count))" })
  }

  func beginning(_ fetched: Fetched) throws -> Journal.Beginning {
    switch wish {
    case .nothing: return .together
    case .join: return .apart
    case .takeRewritten:
      guard let seen = try journal.repository.target(of: place.seen), let branch = fetched.branch,
        try isRewritten(branch, since: seen)
      else { return .together }
      return .rewritten(since: seen)
    }
  }

  mutating func fetchHidden() throws {
    guard let hidden else { return }
    outcome.hidden = .init()
    do {
      try HiddenSync(of: journal.snapshot, at: hidden, besides: place.branchThere).fetch()
      try countHidden()
    } catch let problem as SyncProblem {
      try set(problem)
    }
  }

  /// What everybody reads does not wait for what organisers keep private, unless that would go to everybody.
  mutating func set(_ problem: SyncProblem) throws {
    if case .privateRemoteIsPublic = problem {
      outcome.hidden = nil
      throw problem
    }
    outcome.hidden?.problem = problem
  }

  /// Keeps for `status` since when what organisers keep private waits here.
  func noteHidden() {
    guard let hidden = outcome.hidden else { return }
    // What is shared is shared: the next sync notes it.
    try? PrivateWaiting.note(
      hidden.problem == nil ? nil : authoring.now, in: journal.repository)
  }

  /// Counts what there is to send and to take of that; what is fetched for it is left for a sync to take.
  mutating func previewHidden() throws {
    let (repository, reference) = (journal.repository, journal.snapshot.incomingReference)
    let former = try repository.target(of: reference)
    try fetchHidden()
    if outcome.hidden?.problem == nil { outcome.hidden?.shared.sent = ownHidden.count }
    guard let there = try repository.target(of: reference), there != former else { return }
    if let former {
      try repository.point(reference, to: former)
    } else {
      try repository.removeReference(reference, at: there)
    }
  }

  private mutating func countHidden() throws {
    let repository = journal.repository
    let here = try repository.target(of: journal.snapshot.privateReference)
    let there = try repository.target(of: journal.snapshot.incomingReference)
    ownHidden =
      try here.map { try repository.changes(from: $0, notIn: [there].compactMap(\.self)) } ?? []
    guard let there else { return }
    try outcome.hidden?.shared.count(there, notIn: [here].compactMap(\.self), in: repository)
  }
}
