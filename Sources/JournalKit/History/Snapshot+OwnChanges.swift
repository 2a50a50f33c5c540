internal import Git

extension Snapshot {
  /// The newest change that a person made by hackjournal in this clone, that was not taken back, and
  /// that is meant; nil if there is none, or if a rebase or a reset took it out of the history: then
  /// an older one is not what they mean.
  ///
  /// The reflogs say what was made here, and by whom; a commit that came by `git pull`, or that a
  /// person made with git, has no such line.
  func lastOwnChange(
    of email: String, where isMeant: (OwnChange) throws -> Bool
  ) throws -> OwnChange? {
    var undone: Set<ObjectID> = []
    for change in try recordedChanges(of: email) {
      let takenBack = try commits(undoneBy: change)
      if !takenBack.isEmpty {
        // An undo that was taken back itself, by a redo, counts for nothing.
        if try !change.isAmong(undone) && isInHistory(change) { undone.formUnion(takenBack) }
      } else if let commit = change.published ?? change.private, !undone.contains(commit) {
        guard try isInHistory(change) else { return nil }
        if try isMeant(change) { return change }
      }
    }
    return nil
  }

  /// The newest undo of a person that no redo took back; nil if they changed something else since.
  func lastUndo(of email: String) throws -> OwnChange? {
    var redone: Set<ObjectID> = []
    for change in try recordedChanges(of: email) {
      let takenBack = try commits(undoneBy: change)
      guard !takenBack.isEmpty, try isInHistory(change) else { return nil }
      if change.isAmong(redone) { continue }
      guard try isRedo(change) else { return change }
      redone.formUnion(takenBack)
    }
    return nil
  }

  /// Whether what a change takes back was an undo.
  func isRedo(_ change: OwnChange) throws -> Bool {
    try commits(undoneBy: change).contains { try !commits(undoneBy: $0).isEmpty }
  }

  /// The commits that a change takes back, as its messages say.
  func commits(undoneBy change: OwnChange) throws -> [ObjectID] {
    try change.commits.flatMap { commit, _ in try commits(undoneBy: commit) }
  }

  private func commits(undoneBy commit: ObjectID) throws -> [ObjectID] {
    let message = try repository.authoredCommit(commit)?.message ?? ""
    return message.split(separator: "\n").compactMap { line in
      line.hasPrefix("Undoes: ") ? ObjectID(String(line.dropFirst("Undoes: ".count))) : nil
    }
  }

  private func isInHistory(_ change: OwnChange) throws -> Bool {
    try change.commits.allSatisfy { commit, isPrivate in
      try isInHistory(commit, of: tips[isPrivate: isPrivate])
    }
  }

  private func isInHistory(_ id: ObjectID, of tip: Commit?) throws -> Bool {
    try tip.map { try repository.reaches(id, from: $0.id) } ?? false
  }

  func recordedChanges(of email: String) throws -> [OwnChange] {
    let shown = try moves(of: reference, to: tips.publicTip)
    let hidden = try moves(of: Self.privateReference(beside: reference), to: tips.privateTip)
    let places = Dictionary(shown.enumerated().map { ($1.new, $0) }, uniquingKeysWith: min)
    let (open, closed) = try (own(shown, of: email), own(hidden, of: email))
    let halves = Set(Self.links(shown).compactMap(\.links.privateHalf))
    let whole = open.map { commit, links in
      (place: places[commit], change: OwnChange(published: commit, private: links.privateHalf))
    }
    // The public branch was at a tip already when the private ref moved beside it.
    let alone = closed.filter { !halves.contains($0.commit) }
      .map { (place: $1.publicTip.flatMap { places[$0] }, change: OwnChange(private: $0)) }
    return (alone + whole).sorted { ($0.place ?? .max) < ($1.place ?? .max) }.map(\.change)
  }

  /// The lines of a reflog whose moves took place: git and libgit2 write the line first, and can be
  /// killed before the ref moves. The next move does not begin there, then.
  private func moves(of reference: String, to tip: Commit?) throws -> [ReflogLine] {
    let lines = try repository.reflog(of: reference)
    let nexts = [tip?.id] + lines.map(\.old)
    return try zip(lines, nexts).filter { line, next in
      try line.new == next || isInHistory(line.new, of: tip)
    }.map(\.0)
  }

  /// What a merge brings is of others, and so is what was mended.
  private func own(
    _ lines: [ReflogLine], of email: String
  ) throws -> [(commit: ObjectID, links: ChangeLinks)] {
    try Self.links(lines.filter { $0.email == email }).filter { commit, links in
      try !links.isRepair && repository.parents(of: commit).count < 2
    }
  }

  private static func links(
    _ lines: [ReflogLine]
  ) -> [(commit: ObjectID, links: ChangeLinks)] {
    lines.compactMap { line in ChangeLinks(reason: line.reason).map { (line.new, $0) } }
  }
}
