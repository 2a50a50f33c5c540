internal import CLibgit2

extension Repository {
  /// Commits that a revision or a range such as `HEAD~5..`, `v1..v2` or `main` means; nil if it
  /// means nothing here.
  package func range(named text: String) throws(GitError) -> HistoryRange? {
    var found = git_revspec()
    guard git_revparse(&found, pointer, text) == 0 else {
      git_error_clear()
      return nil
    }
    defer {
      git_object_free(found.from)
      git_object_free(found.to)
    }
    guard let first = try commitID(of: found.from) else { return nil }
    guard found.flags & GIT_REVSPEC_SINGLE.rawValue == 0 else { return HistoryRange(tips: [first]) }
    guard let second = try commitID(of: found.to) else { return nil }
    guard found.flags & GIT_REVSPEC_MERGE_BASE.rawValue != 0 else {
      return HistoryRange(tips: [second], hidden: [first])
    }
    return HistoryRange(tips: [first, second], hidden: try mergeBases(of: first, second))
  }

  /// The commit that an object is, or that a tag points to; nil for a tree or a blob.
  private func commitID(of object: OpaquePointer?) throws(GitError) -> ObjectID? {
    var commit: OpaquePointer?
    guard git_object_peel(&commit, object, GIT_OBJECT_COMMIT) == 0 else {
      git_error_clear()
      return nil
    }
    defer { git_object_free(commit) }
    return ObjectID(git_object_id(commit).pointee)
  }

  /// The commits that two began with, the best first; none if they have nothing in common.
  package func mergeBases(
    of first: ObjectID, _ second: ObjectID
  ) throws(GitError) -> [ObjectID] {
    var (one, two) = (first.oid, second.oid)
    var found = git_oidarray()
    guard try finds(git_merge_bases(&found, pointer, &one, &two), by: "git_merge_bases")
    else { return [] }
    defer { git_oidarray_dispose(&found) }
    return (0..<found.count).map { ObjectID(found.ids[$0]) }
  }
}

extension Repository {
  /// Calls `body` with every commit of a range and its bytes, in no order that means anything;
  /// stops when it returns false.
  package func walk(
    _ range: HistoryRange, body: (ObjectID, UnsafeRawBufferPointer) -> Bool
  ) throws(GitError) {
    let database = try openDatabase()
    defer { git_odb_free(database) }
    try walkNames(range) { oid throws(GitError) in
      var oid = oid
      let object = try created("git_odb_read") { git_odb_read(&$0, database, &oid) }
      defer { git_odb_object_free(object) }
      let bytes = UnsafeRawBufferPointer(
        start: git_odb_object_data(object), count: git_odb_object_size(object))
      return body(ObjectID(oid), bytes)
    }
  }

  /// Number of parents by the bytes of a commit, as `walk` has them.
  package static func countOfParents(in commit: UnsafeRawBufferPointer) -> Int {
    commit.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).lazy
      .prefix { !$0.isEmpty }.count { $0.starts(with: "parent ".utf8) }
  }

  /// Whether history leads from a tip to a commit, which need not be here. Unlike with `isAncestor`,
  /// what cannot be read is an error.
  package func reaches(_ commit: ObjectID, from tip: ObjectID) throws(GitError) -> Bool {
    var isFound = tip == commit
    guard !isFound else { return true }
    try walkNames(HistoryRange(tips: [tip])) { oid throws(GitError) in
      isFound = ObjectID(oid) == commit
      return !isFound
    }
    return isFound
  }

  /// Those of the commits that a ref or HEAD reaches. Reads all of history if one is not reached;
  /// after `most` commits the rest passes for reached.
  package func reachable(
    among commits: Set<ObjectID>, atMost most: Int = .max
  ) throws -> Set<ObjectID> {
    var sought = commits.filter { contains($0) }
    let present = sought
    guard !sought.isEmpty else { return [] }
    var left = most
    try walkNames(HistoryRange(tips: try tipsOfEverything())) { oid throws(GitError) in
      sought.remove(ObjectID(oid))
      left -= 1
      return !sought.isEmpty && left > 0
    }
    return left > 0 ? present.subtracting(sought) : present
  }

  /// Whether the history here begins later than that of the repository it comes from.
  package var isShallow: Bool { git_repository_is_shallow(pointer) == 1 }

  /// Whether the history of a commit here begins later than where it comes from.
  package func isShallow(before tip: ObjectID) throws -> Bool {
    guard isShallow, let bytes = try Files.read(commonFolder + "shallow", atMost: 1 << 20) else {
      return false
    }
    let ends = Set(String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init))
    return try recentCommits(before: tip, atMost: .max).contains { ends.contains($0.hex) }
  }

  /// Whether an object is here.
  package func contains(_ id: ObjectID) -> Bool {
    var oid = id.oid
    guard let database = try? openDatabase() else { return false }
    defer { git_odb_free(database) }
    return git_odb_exists(database, &oid) == 1
  }

  /// Whether an object is here and is a commit.
  package func isCommit(_ id: ObjectID) -> Bool {
    (try? authoredCommit(id)) != nil
  }

  /// The commits that all refs and the HEADs of all worktrees point to.
  package func tipsOfEverything() throws -> [ObjectID] {
    let heads = try worktrees().compactMap { ObjectID(try $0.head()) }
    return try tips(of: try references(matching: "refs/*") + ["HEAD"])
      + heads.filter { contains($0) }
  }

  /// The commits that refs point to, through tags; a ref to a tree or a blob has none.
  package func tips(of references: [String]) throws(GitError) -> [ObjectID] {
    var tips: [ObjectID] = []
    for name in references {
      var object: OpaquePointer?
      guard git_revparse_single(&object, pointer, name) == 0 else { continue }
      defer { git_object_free(object) }
      if let id = try commitID(of: object) { tips.append(id) }
    }
    return tips
  }

  /// The commits that a tip reaches, the newest first, as many as that.
  package func recentCommits(
    before tip: ObjectID, atMost most: Int
  ) throws(GitError) -> [ObjectID] {
    var found: [ObjectID] = []
    try walkNames(HistoryRange(tips: [tip])) { oid throws(GitError) in
      found.append(ObjectID(oid))
      return found.count < most
    }
    return found
  }

  func walkNames(
    _ range: HistoryRange, body: (git_oid) throws(GitError) -> Bool
  ) throws(GitError) {
    guard !isShallow else { return try walkShallow(range, body: body) }
    let walk = try created("git_revwalk_new") { git_revwalk_new(&$0, pointer) }
    defer { git_revwalk_free(walk) }
    for var oid in range.tips.map(\.oid) {
      try check(git_revwalk_push(walk, &oid), from: "git_revwalk_push")
    }
    for var oid in range.hidden.map(\.oid) {
      try check(git_revwalk_hide(walk, &oid), from: "git_revwalk_hide")
    }
    var oid = git_oid()
    while true {
      let status = git_revwalk_next(&oid, walk)
      guard status != GIT_ITEROVER.rawValue else { return }
      try check(status, from: "git_revwalk_next")
      guard try body(oid) else { return }
    }
  }
}

extension Repository {
  /// The same in a shallow clone, where libgit2's own walk fails at the first parent that is not
  /// here: a commit whose parents are missing has none.
  private func walkShallow(
    _ range: HistoryRange, body: (git_oid) throws(GitError) -> Bool
  ) throws(GitError) {
    var seen: Set<ObjectID> = []
    var open = range.hidden
    while let id = open.popLast() {
      if seen.insert(id).inserted { open += try parents(of: id) }
    }
    open = range.tips
    while let id = open.popLast() {
      guard seen.insert(id).inserted else { continue }
      open += try parents(of: id)
      guard try body(id.oid) else { return }
    }
  }

  /// Whether a commit is the first of its history, also where its parents are not here.
  package func isFirst(_ id: ObjectID) throws(GitError) -> Bool {
    var oid = id.oid
    let commit = try created("git_commit_lookup") { git_commit_lookup(&$0, pointer, &oid) }
    defer { git_commit_free(commit) }
    return git_commit_parentcount(commit) == 0
  }

  /// The parents of a commit that are here.
  package func parents(of id: ObjectID) throws(GitError) -> [ObjectID] {
    var oid = id.oid
    let commit = try created("git_commit_lookup") { git_commit_lookup(&$0, pointer, &oid) }
    defer { git_commit_free(commit) }
    return (0..<git_commit_parentcount(commit))
      .compactMap { git_commit_parent_id(commit, $0).map { ObjectID($0.pointee) } }
      .filter { contains($0) }
  }
}
