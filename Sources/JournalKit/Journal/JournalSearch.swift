package import Git

/// Finds the journal that a command is about.
package struct JournalSearch: Sendable {
  /// Value of `--journal`; nil without it.
  private let request: String?
  private let environment: [String: String]
  private let folder: String
  private let remoteBranch: RemoteBranch

  /// Treatment of a team's journal that only a remote has so far.
  package enum RemoteBranch: Sendable {
    /// A branch is made that follows it, as `git switch` would.
    case followed
    /// It is read where it is, and nothing is made.
    case read
  }

  /// The branch of a team repository that is a journal.
  package static let teamBranch = "hackjournal"

  /// Takes what `--journal` says, nil without it; an empty `HACKJOURNAL` counts as none.
  package init(
    request: String?, environment: [String: String], folder: String,
    remoteBranch: RemoteBranch = .followed
  ) {
    self.remoteBranch = remoteBranch
    self.request = request
    self.environment = environment
    self.folder = folder
  }

  /// Opens the journal, in this order: the flag, `HACKJOURNAL`, the repository's own configuration,
  /// its HEAD, the global configuration, its branch `hackjournal`.
  package func open() throws -> Snapshot {
    let journal = try openFirst()
    try journal.refuseReplaced()
    return journal
  }

  private func openFirst() throws -> Snapshot {
    if let request = request ?? variable("HACKJOURNAL") {
      return try open(request, relativeTo: folder)
    }
    if let current = try currentRepository() { return try open(in: current) }
    let configuration = try Configuration.outsideRepository(in: environment)
    guard let journal = try globalJournal(configuration) else { throw JournalProblem.noJournal }
    return journal
  }

  /// Opens the journal of a repository: the one that its configuration names, its HEAD, the global
  /// configuration's, its branch `hackjournal`: what a person chose goes before a branch that somebody
  /// pushed.
  package func open(in current: Repository) throws -> Snapshot {
    let configuration = try current.configuration(in: environment)
    if let named = configuration.string(Preference.journal.rawValue, at: .local) {
      // Also where the git folder is not in the worktree, and nobody can tell one from the other.
      if named.hasPrefix(".#") {
        let branch = String(named.dropFirst(2))
        if branch == Self.teamBranch, let journal = try Self.teamJournal(in: current, remoteBranch)
        {
          return journal
        }
        return try Self.open(current, branch: branch)
      }
      return try open(named, relativeTo: current.worktreeFolder ?? current.gitFolder)
    }
    if let journal = try Self.journalOfHead(in: current) { return journal }
    if let journal = try globalJournal(besides: configuration, of: current) { return journal }
    if let journal = try Self.teamJournal(in: current, remoteBranch) { return journal }
    throw try current.head() == nil
      ? current.worktreeFolder.map { JournalProblem.detachedHead(path: $0) } ?? .noJournal
      : .noJournal
  }

  /// The global configuration's journal; it remembers which branch was passed over for it.
  private func globalJournal(
    besides configuration: Configuration, of current: Repository
  ) throws -> Snapshot? {
    guard var journal = try globalJournal(configuration) else { return nil }
    if try Self.hasTeamBranch(current) { journal.passedOver = current }
    return journal
  }

  /// Opens a branch; a remote's, `HEAD` and what is there while it is detached can be read as well.
  private static func open(_ repository: Repository, branch: String) throws -> Snapshot {
    let path = repository.folder
    let names = ["refs/heads/\(branch)", "refs/remotes/\(branch)", "refs/remotes/\(branch)/HEAD"]
    let given = ["refs/heads/", "refs/remotes/"].contains { branch.hasPrefix($0) }
    let isGiven = given || branch == "HEAD"
    for name in isGiven ? [branch] : names where try repository.end(of: name) != nil {
      guard let journal = try Snapshot(of: repository, reference: name) else {
        throw JournalProblem.notAJournal(path: path, branch: branch)
      }
      return journal
    }
    throw JournalProblem.noBranch(branch, path: path)
  }

  private func globalJournal(_ configuration: Configuration) throws -> Snapshot? {
    guard let named = configuration.string(Preference.journal.rawValue, at: .global) else {
      return nil
    }
    return try open(named, relativeTo: environment["HOME"] ?? folder)
  }

  /// The repository that the command was called in; `GIT_DIR` and `GIT_WORK_TREE` count, as inside a
  /// hook.
  package func currentRepository() throws -> Repository? {
    if let name = Self.moving.first(where: { variable($0) != nil }), !isQuarantined {
      throw JournalProblem.movedByVariable(name)
    }
    var found = try namedRepository()
    if found == nil { found = try Repository.containing(folder, in: environment) }
    if let found, let worktree = variable("GIT_WORK_TREE") {
      try found.use(worktree: Self.absolute(worktree, relativeTo: folder))
    }
    for folder in variable("GIT_ALTERNATE_OBJECT_DIRECTORIES")?.split(separator: ":") ?? [] {
      try found?.addObjects(in: Self.absolute(String(folder), relativeTo: self.folder))
    }
    return found
  }

  private static let moving = ["GIT_OBJECT_DIRECTORY", "GIT_COMMON_DIR"]

  /// Inside a hook that looks at what a push brings, which no branch has yet.
  private var isQuarantined: Bool { variable("GIT_QUARANTINE_PATH") != nil }

  /// git names a separate git folder to aliases and hooks, and calls them in its worktree, which
  /// nothing else tells. What stands around the folder counts only if it is the same.
  private func namedRepository() throws(GitError) -> Repository? {
    guard let named = variable("GIT_DIR") else { return nil }
    let repository = try Repository.open(
      at: Self.absolute(named, relativeTo: folder), in: environment)
    guard !repository.hasInWorktree(folder) else { return repository }
    do {
      let around = try Repository.containing(folder, in: environment)
      return around?.gitFolder == repository.gitFolder ? around : repository
    } catch {
      return repository
    }
  }

  /// A variable that is set and says something.
  private func variable(_ name: String) -> String? {
    environment[name].flatMap { $0.isEmpty ? nil : $0 }
  }

  private func open(_ location: String, relativeTo base: String) throws -> Snapshot {
    let (path, branch) = split(
      Self.absolute(Files.expandingHome(location, in: environment), relativeTo: base))
    guard Files.exists(path) else { throw JournalProblem.noRepository(path: path) }
    guard let repository = try Repository.at(path, in: environment) else {
      throw JournalProblem.noRepository(path: path)
    }
    if let branch { return try Self.open(repository, branch: branch) }
    if let journal = try Self.journal(in: repository, remoteBranch) { return journal }
    throw JournalProblem.notAJournal(path: path, branch: nil)
  }

  /// `PATH#BRANCH`; a path that exists as it stands wins over splitting.
  private func split(_ location: String) -> (path: String, branch: String?) {
    guard !Files.exists(location), let mark = location.lastIndex(of: "#") else {
      return (location, nil)
    }
    return (String(location[..<mark]), String(location[mark...].dropFirst()))
  }

  /// Puts a relative path below `base`, by text alone: `..` and links stay as they are.
  package static func absolute(_ path: String, relativeTo base: String) -> String {
    path.hasPrefix("/") ? path : (base.hasSuffix("/") ? base : base + "/") + path
  }
}
