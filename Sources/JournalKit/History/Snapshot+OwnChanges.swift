internal import Git

extension Snapshot {
  /// The newest change that a person made by hackjournal in this clone, that was not taken back, and
  /// that is meant; nil if there is none in the journal's history.
  ///
  /// The reflogs say what was made here, and by whom; a commit that came by `git pull`, or that a
  /// person made with git, has no such line. A change that was reset away is none any more.
  func lastOwnChange(
    of email: String, where isMeant: (OwnChange) throws -> Bool
  ) throws -> OwnChange? {
    var undone: Set<ObjectID> = []
    for recorded in try recordedChanges(of: email) {
      guard recorded.undone.isEmpty else {
        if try halves(of: recorded) != nil { undone.formUnion(recorded.undone) }
        continue
      }
      guard !recorded.isIn(undone), let halves = try halves(of: recorded) else { continue }
      let change = OwnChange(halves: halves)
      if try isMeant(change) { return change }
    }
    return nil
  }

  /// The commits of a change, as they are called in the history of the tips; nil if none is there.
  private func halves(of recorded: RecordedChange) throws -> OwnChange.Halves? {
    let halves = OwnChange.Halves(
      published: try half(recorded.published, in: tips.publicTip),
      private: try half(recorded.private, in: tips.privateTip))
    return halves.published == nil && halves.private == nil ? nil : halves
  }

  private func half(_ line: ReflogLine?, in tip: Commit?) throws -> OwnChange.Half? {
    guard let line, let tip,
      let commit = try repository.counterpart(of: line.new, in: tip.id)
    else { return nil }
    return OwnChange.Half(recorded: line.new, commit: commit)
  }

  /// The changes that the reflogs have of a person, the newest first.
  private func recordedChanges(of email: String) throws -> [RecordedChange] {
    let publicLines = try repository.reflog(of: reference)
    let privateLines = try repository.reflog(of: Self.privateReference(beside: reference))
    let isOwn = { (line: ReflogLine) in
      line.committer.email == email && ChangeLinks(reason: line.reason) != nil
    }
    let places = Dictionary(
      publicLines.enumerated().map { ($0.element.new, $0.offset) }, uniquingKeysWith: min)
    var waiting = privateLines.filter(isOwn)[...]
    var changes: [RecordedChange] = []
    for (place, line) in publicLines.enumerated() where isOwn(line) {
      let partner = ChangeLinks(reason: line.reason)?.privateHalf
      while let first = waiting.first, first.new != partner,
        Self.isLater(first, than: line, at: place, places: places)
      {
        changes.append(RecordedChange(published: nil, private: waiting.removeFirst()))
      }
      let half = waiting.first.flatMap { $0.new == partner ? $0 : nil }
      if half != nil { waiting.removeFirst() }
      changes.append(RecordedChange(published: line, private: half))
    }
    return changes + waiting.map { RecordedChange(published: nil, private: $0) }
  }

  /// Whether the private ref moved after a move of the public branch: the branch was there already.
  private static func isLater(
    _ move: ReflogLine, than line: ReflogLine, at place: Int, places: [ObjectID: Int]
  ) -> Bool {
    guard let tip = ChangeLinks(reason: move.reason)?.publicTip, let then = places[tip] else {
      return move.committer.seconds > line.committer.seconds
    }
    return then <= place
  }
}

extension Repository {
  /// A commit in the history of a tip: itself, or what a rebase made of it, which has its author,
  /// time and message, and changes the same. Nil if neither is there.
  func counterpart(of id: ObjectID, in tip: ObjectID) throws -> ObjectID? {
    if id == tip || isAncestor(id, of: tip) { return id }
    guard contains(id), let original = try authoredCommit(id) else { return nil }
    let changes = try Set(changes(of: id).map(\.path))
    for candidate in try recentCommits(before: tip, atMost: 10_000) {
      guard let commit = try authoredCommit(candidate), commit.author == original.author,
        commit.message == original.message
      else { continue }
      let others = try self.changes(of: candidate)
      guard Set(others.map(\.path)) == changes else { continue }
      return try hasSameContent(id, candidate) ? candidate : nil
    }
    return nil
  }

  /// Whether two commits give the paths that they change the same content.
  private func hasSameContent(_ first: ObjectID, _ second: ObjectID) throws -> Bool {
    let new = { (changes: [TreeChange]) in changes.map { [$0.path, $0.new?.hex ?? ""] } }
    return try new(changes(of: first)) == new(changes(of: second))
  }
}
