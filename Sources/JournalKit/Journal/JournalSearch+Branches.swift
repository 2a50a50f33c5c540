package import Git

extension JournalSearch {
  /// The journal of a repository: that of its HEAD, on a branch or detached, else its branch
  /// `hackjournal`, or a remote's.
  package static func journal(
    in repository: Repository, _ remoteBranch: RemoteBranch = .followed
  ) throws -> Snapshot? {
    try journalOfHead(in: repository) ?? teamJournal(in: repository, remoteBranch)
  }

  static func journalOfHead(in repository: Repository) throws -> Snapshot? {
    try Snapshot(of: repository, reference: repository.head() ?? "HEAD")
  }

  static func hasTeamBranch(_ repository: Repository) throws -> Bool {
    try repository.target(of: "refs/heads/\(teamBranch)") != nil
      || !repository.references(matching: "refs/remotes/*/\(teamBranch)").isEmpty
  }

  /// That of the branch `hackjournal`, which may be a remote's.
  static func teamJournal(
    in repository: Repository, _ remoteBranch: RemoteBranch
  ) throws -> Snapshot? {
    let reference = "refs/heads/\(teamBranch)"
    if try repository.target(of: reference) == nil, let remote = try self.remote(repository) {
      guard remoteBranch == .followed else {
        return try Snapshot(of: repository, reference: remote)
      }
      try repository.createBranch(teamBranch, tracking: remote)
    }
    return try Snapshot(of: repository, reference: reference)
  }

  /// The only remote's branch `hackjournal`, if it is a journal.
  private static func remote(_ repository: Repository) throws -> String? {
    let found = try repository.references(matching: "refs/remotes/*/\(teamBranch)")
    guard found.count < 2 else { throw JournalProblem.severalRemotes(found) }
    return try found.first.flatMap {
      try Snapshot(of: repository, reference: $0) == nil ? nil : $0
    }
  }
}
