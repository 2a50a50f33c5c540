extension Repository {
  /// Stores files as a commit that has no parent and that no ref has: neither a worktree nor an index knows
  /// of it. The same files, words and signature are the same commit.
  package func storeOrphan(
    of files: [FileChange], message: String, by author: Signature
  ) throws -> ObjectID {
    let changes = try files.compactMap { file in
      try file.content.map { StoredChange(path: file.path, old: nil, new: try store($0)) }
    }
    let contents = CommitContents(
      tree: try storeTree(changes, over: nil), parent: nil, message: message,
      identity: Identity(author: author, committer: author))
    return try store(contents, signer: nil)
  }

  /// Whether a commit begins a history.
  package func isOrphan(_ id: ObjectID) throws -> Bool {
    try parents(of: id).isEmpty
  }
}
