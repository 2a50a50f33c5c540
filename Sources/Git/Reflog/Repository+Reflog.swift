extension Repository {
  /// The commit of HEAD if it took the place of another one with the same parents, as
  /// `git commit --amend` makes it; nil if not, or without a reflog.
  package func amendedHead() throws -> ObjectID? {
    let newest = try Self.newestLine(at: gitFolder + "logs/HEAD") { _ in true }
    guard let new = newest?.new, let old = newest?.old, old != new, contains(old), contains(new)
    else { return nil }
    return try parents(of: old) == parents(of: new) ? new : nil
  }
}

extension Repository {
  /// Whether a rebase of a branch stands still in any worktree.
  package func isRebasing(_ reference: String) throws -> Bool {
    try worktrees().contains { try $0.isRebasing(reference) }
  }

  /// Whether a rebase stands still in any worktree.
  package func isRebasing() throws -> Bool {
    try worktrees().map(\.gitFolder).contains { folder in
      Files.exists(folder + "rebase-merge") || Files.exists(folder + "rebase-apply")
    }
  }
}

extension Repository {
  /// The moves of a ref in this clone, the newest first; none without a reflog.
  package func reflog(of reference: String) throws(SystemError) -> [ReflogLine] {
    try Self.reflog(at: "\(commonFolder)logs/\(reference)")
  }

  /// `isEnough` may end the reading before the oldest move: a journal of many entries has a long log.
  static func reflog(
    at path: String, until isEnough: (ReflogLine) -> Bool = { _ in false }
  ) throws(SystemError) -> [ReflogLine] {
    var rest = try Files.read(path)?[...] ?? []
    var lines: [ReflogLine] = []
    while !rest.isEmpty {
      rest = rest.last == UInt8(ascii: "\n") ? rest.dropLast() : rest
      let start = rest.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? rest.startIndex
      if let line = ReflogLine(rest[start...]) {
        if isEnough(line) { return lines }
        lines.append(line)
      }
      rest = rest[..<start]
    }
    return lines
  }
}

extension Repository {
  /// The newest line of that kind; the lines before it are not parsed.
  static func newestLine(
    at path: String, where isSought: (ReflogLine) -> Bool
  ) throws(SystemError) -> ReflogLine? {
    var found: ReflogLine?
    _ = try reflog(at: path) { line in
      if isSought(line) { found = line }
      return found != nil
    }
    return found
  }

  /// What a reader finds by reflogs; nothing where they name objects that are gone, as after `git gc
  /// --prune=now`.
  package func ifReadable<Found>(_ find: () throws -> [Found]) throws -> [Found] {
    do {
      return try find()
    } catch let error as GitError where error.code == .notFound {
      return []
    }
  }
}
