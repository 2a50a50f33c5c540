package import Git
package import JournalKit
package import JournalModel

/// Brings one's own to the others, and theirs here: fetches, merges and pushes, again where somebody else
/// was quicker, and then by way of a ref of one's own, which the next sync of anybody takes in.
package struct Sync {
  private var journal: Journal
  private let place: SyncPlace
  private let authoring: Authoring
  /// Where there is a remote for what organisers keep private.
  private let hidden: Remote?
  /// The ref of this clone on the remote.
  private let ownThere: String
  private let wish: Wish
  private var outcome: SyncOutcome
  /// What is here and not there, before anything is taken.
  private var own: [ObjectID] = []

  /// Number of pushes before the rest is left to somebody else.
  private static let mostRounds = 5

  /// What somebody has to say themselves.
  package enum Wish: Sendable {
    /// Two journals that were begun apart are to be one.
    case join
    /// The others rewrote their history on purpose, and what they took out is to be gone here.
    case takeRewritten
    case nothing
  }

  /// Throws a `SyncProblem`; `fresh` names this clone if it has no name yet.
  package init(
    of journal: Journal, at place: SyncPlace, privately hidden: Remote?, by authoring: Authoring,
    wishing wish: Wish, as fresh: Identifier
  ) throws {
    (self.journal, self.place, self.hidden, self.wish) = (journal, place, hidden, wish)
    self.authoring = authoring
    ownThere =
      place.ownRefsThere + (try Writer.name(of: journal.repository, else: fresh)).description
    outcome = SyncOutcome(remote: RemoteAddress.withoutPassword(place.remote.name))
  }

  /// Throws a `SyncProblem`, a `MergeProblem` or what a write throws; what was taken by then is taken.
  package mutating func run() throws -> SyncOutcome {
    try journal.repository.makeStateFolder()
    let lock = try AdvisoryLock.take(
      at: journal.repository.stateFolder + "sync", patience: authoring.settings.patience)
    defer { extendLifetime(lock) }
    try place.remember()
    try fetchHidden()
    while true {
      let fetched = try fetch()
      try take(fetched)
      try pushHidden()
      guard try !share(after: fetched) else { return outcome }
      outcome.rounds += 1
      guard outcome.rounds < Self.mostRounds else {
        guard outcome.waiting != nil else { throw SyncProblem.tooBusy(remote: outcome.remote) }
        return outcome
      }
      Pause.random(upTo: min(0.25 * Double(1 << outcome.rounds), 5))
    }
  }

  /// What there is to send and to take, as far as it is fetched now; nothing of the journal is changed.
  package mutating func preview() throws -> SyncOutcome {
    let fetched = try fetch()
    let repository = journal.repository
    let present = [tip].compactMap(\.self)
    for tip in fetched.tips {
      try outcome.count(tip, notIn: present, in: repository, at: authoring.now)
    }
    outcome.sent = try tip.map { try repository.changes(from: $0, notIn: fetched.tips).count } ?? 0
    return outcome
  }

  /// What others have, and whether the remote has our own ref.
  private struct Fetched {
    var branch: ObjectID?
    /// The own refs of clones, by their names here.
    var others: [(name: String, tip: ObjectID)] = []
    var hasOwnRef = false

    var tips: [ObjectID] { [branch].compactMap(\.self) + others.map(\.tip) }
  }

  private var tip: ObjectID? { journal.snapshot.tip }

  private func fetch() throws -> Fetched {
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

  private mutating func take(_ fetched: Fetched) throws {
    let repository = journal.repository
    let present = [tip].compactMap(\.self)
    if outcome.rounds == 0 {
      let known = try fetched.tips + [repository.target(of: place.seen)].compactMap(\.self)
      own = try tip.map { try repository.changes(from: $0, notIn: known) } ?? []
    }
    let isMissing = { (tip: ObjectID) in
      !present.contains { $0 == tip || repository.isAncestor(tip, of: $0) }
    }
    let beginning = try beginning(fetched)
    let isRewritten = if case .rewritten = beginning { true } else { false }
    // What others wrote on the history that is gone has to be put on the new one by them.
    let all = isRewritten ? [fetched.branch].compactMap(\.self) : fetched.tips
    let tips = try repository.inOrder(isRewritten ? all : all.filter(isMissing))
    let hasHidden = try repository.target(of: journal.snapshot.incomingReference) != nil
    guard !tips.isEmpty || hasHidden else { return }
    if let branch = fetched.branch, let tip, !tips.isEmpty, !isRewritten,
      try repository.mergeBases(of: branch, tip).isEmpty,
      try repository.fileID(at: "event.yml", inCommit: branch) == nil
    {
      throw SyncProblem.notAJournal(remote: outcome.remote, branch: place.branchThere)
    }
    if isRewritten { try removeOld(fetched) }
    for tip in tips { try outcome.count(tip, notIn: present, in: repository, at: authoring.now) }
    do {
      outcome.overruled += try journal.take(tips, begun: beginning, by: authoring)
    } catch WriteRefusal.uncommittedChanges(let path) {
      let isSent = try sendAside(fetched)
      throw SyncProblem.inTheWay(path: path, isSent: isSent)
    }
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

  private func beginning(_ fetched: Fetched) throws -> Journal.Beginning {
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

  /// Gives one's own to the others although theirs cannot be taken yet.
  private func sendAside(_ fetched: Fetched) throws -> Bool {
    guard let tip, !own.isEmpty, place.file == nil else { return false }
    return try place.remote.push(["\(tip):\(ownThere)"]).allSatisfy { $0.answer == .taken }
  }

  /// Whether there is nothing left to do. The own ref helps from the first refusal on.
  private mutating func share(after fetched: Fetched) throws -> Bool {
    guard let tip else { return true }
    if let file = place.file {
      if tip != fetched.branch { try Bundle.write(journal.snapshot, to: file, by: place.remote) }
      outcome.sent = own.count
      return true
    }
    guard tip != fetched.branch || fetched.hasOwnRef else {
      try journal.repository.point(place.seen, to: tip)
      try place.follow(by: journal.repository, authoring.settings.configuration)
      return true
    }
    let needsOwnRef = outcome.rounds > 0 && outcome.waiting == nil
    var refspecs = tip == fetched.branch ? [] : ["\(tip):\(place.branchThere)"]
    if needsOwnRef { refspecs.append("\(tip):\(ownThere)") }
    if refspecs.isEmpty { refspecs = [":\(ownThere)"] }
    let refs = try push(refspecs)
    if needsOwnRef, refs.contains(where: { $0.reference == ownThere && $0.answer == .taken }) {
      outcome.waiting = .moved
    }
    switch refs.first(where: { $0.reference == place.branchThere })?.answer ?? .taken {
    case .taken:
      try settle(at: tip, removing: fetched.hasOwnRef || outcome.waiting != nil)
      return true
    case .moved: return false
    case .refused(let reason): return try shareAside(reason)
    }
  }

  private func push(_ refspecs: [String]) throws -> [PushedRef] {
    do {
      return try Pause.repeating { try place.remote.push(refspecs) }
    } catch let problem as RemoteProblem {
      throw own.isEmpty && problem.obstacle != .unreached
        ? SyncProblem.refused(remote: outcome.remote, reason: problem.words)
        : try SyncProblem(problem, waiting: waiting())
    }
  }

  /// The branch has all of ours: nothing has to wait in a ref of its own any more.
  private mutating func settle(at tip: ObjectID, removing hasOwnRef: Bool) throws {
    (outcome.sent, outcome.waiting) = (own.count, nil)
    try journal.repository.point(place.seen, to: tip)
    try place.follow(by: journal.repository, authoring.settings.configuration)
    // The next sync takes it out otherwise.
    if hasOwnRef { _ = try? place.remote.push([":\(ownThere)"]) }
  }

  /// Where the branch is closed to us, a ref of one's own may not be.
  private mutating func shareAside(_ reason: String) throws -> Bool {
    guard let tip else { return true }
    if outcome.waiting == nil {
      let refs = try push(["\(tip):\(ownThere)"])
      guard refs.contains(where: { $0.answer == .taken }) else {
        throw SyncProblem.refused(remote: outcome.remote, reason: reason)
      }
    }
    outcome.waiting = .refused(reason)
    outcome.sent = own.count
    return true
  }

  /// Number of changes that the remote has not, as far as it is known here.
  private func waiting() throws -> Int {
    let seen = try [place.seen, place.fetchedBranch].compactMap {
      try journal.repository.target(of: $0)
    }
    return try tip.map { try journal.repository.changes(from: $0, notIn: seen).count } ?? 0
  }

  private func fetchHidden() throws {
    try hidden.map {
      try HiddenSync(of: journal.snapshot, at: $0, besides: place.branchThere).fetch()
    }
  }

  /// What organisers keep private, before what everybody reads.
  private func pushHidden() throws {
    guard outcome.rounds == 0 else { return }
    try hidden.map {
      try HiddenSync(of: journal.snapshot, at: $0, besides: place.branchThere).push()
    }
  }
}
