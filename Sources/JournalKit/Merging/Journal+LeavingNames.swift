package import Git
internal import JournalModel

extension Journal {
  /// Makes one commit of those that nobody else has yet, where they have the name of somebody who is not to be
  /// named: on the branch that the others have, or on what is known to be there, else on the first commit of
  /// all. Answers them, and the files that have such a name still; none where there is nothing to do.
  ///
  /// Throws what a write throws; `authoring` is asked for only where there is something to do.
  package mutating func leaveNames(
    onto branch: ObjectID?, by authoring: @autoclosure () throws -> Authoring
  ) throws -> (commits: [ObjectID], paths: [String]) {
    guard snapshot.isBranch else { return ([], []) }
    let commits = try snapshot.unsharedWithNames(besides: branch)
    guard !commits.isEmpty, let base = try snapshot.base(below: branch), base != snapshot.tip
    else { return ([], []) }
    _ = try take([branch ?? base], begun: .rewritten(since: base), by: authoring())
    try ToldCommits.prune(in: repository)
    return (commits, try snapshot.pathsNaming(besides: branch ?? base))
  }
}

extension Snapshot {
  /// Files that name somebody who is not to be named, where a commit has nothing that does so already, under
  /// whatever name.
  fileprivate func pathsNaming(besides commit: ObjectID) throws -> [String] {
    let hidden = try peopleWithHiddenNames()
    let known = try Set(paths(naming: hidden, in: repository.commit(commit)).map(Thing.init))
    return try paths(naming: hidden).filter { !known.contains(Thing(at: $0)) }
  }

  /// Where one's own begins: the first commit if nobody has anything yet.
  fileprivate func base(below branch: ObjectID?) throws -> ObjectID? {
    guard let tip else { return nil }
    let shared = try [branch].compactMap(\.self) + sharedTips()
    let bases = try shared.flatMap { try repository.mergeBases(of: $0, tip) }
    if let newest = bases.max(by: { repository.isAncestor($0, of: $1) }) { return newest }
    var first: ObjectID?
    try repository.walk(HistoryRange(tips: [tip])) { id, bytes in
      if Repository.countOfParents(in: bytes) == 0 { first = id }
      return true
    }
    return first
  }
}
