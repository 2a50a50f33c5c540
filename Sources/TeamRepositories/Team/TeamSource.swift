package import Git
package import JournalKit
internal import JournalModel

/// The code repository that is captured.
package struct TeamSource {
  package let repository: Repository
  let configuration: Configuration
  package let team: TeamRepository

  private init(_ repository: Repository, in environment: [String: String]) throws {
    configuration = try repository.configuration(in: environment)
    team = TeamRepository(repository, configuration: configuration)
    self.repository = repository
  }

  /// Opens the repository at a path, or the one around the current folder; `GIT_DIR` counts there,
  /// as inside a hook.
  package static func open(
    _ path: String?, in environment: [String: String], folder: String
  ) throws -> TeamSource {
    let found =
      if let path {
        try Repository.containing(
          JournalSearch.absolute(path, relativeTo: folder), in: environment)
      } else {
        try JournalSearch(request: nil, environment: environment, folder: folder)
          .currentRepository()
      }
    guard let found else { throw JournalProblem.noRepository(path: path ?? folder) }
    return try TeamSource(found, in: environment)
  }

  /// The journal that the hooks were installed for, whatever the environment says that git was
  /// started in.
  package func installedJournal(in environment: [String: String]) throws -> Snapshot {
    let outside: Set<String> = ["HACKJOURNAL", "GIT_DIR"]
    let environment = environment.filter { !outside.contains($0.key) }
    let folder = repository.worktreeFolder ?? repository.gitFolder
    return try JournalSearch(request: nil, environment: environment, folder: folder)
      .open(in: repository)
  }
}

extension TeamSource {
  /// Captures, takes off the list what waited, and has the hooks look for the event's kinds.
  package func capture(
    _ request: CaptureRequest, to journal: inout Journal,
    by authoring: (Repository) throws -> Authoring
  ) throws -> CaptureOutcome {
    var outcome = CaptureOutcome()
    if request.isEmpty {
      outcome.nearMisses = request.commits.flatMap(\.nearMisses)
    } else {
      outcome = try journal.write(
        CaptureCommits(request, from: self), by: authoring(journal.repository))
    }
    request.messages.forEach { $0.remove() }
    try HookScripts.renew(in: repository, for: journal.event)
    return outcome
  }

  /// Finds out which commits that entries point to no ref reaches any more, and what they said.
  ///
  /// A hook has no time for all of a long history: it asks for those of entries that another commit
  /// claims.
  func addGone(to request: inout CaptureRequest, among known: [Entry], of event: Event) throws {
    let isWhole = request.scope == .wholeJournal
    let claims = Dictionary(grouping: request.commits.flatMap(\.entries), by: \.id)
    let inQuestion = known.filter { entry in
      guard entry.repository == team.name else { return false }
      return isWhole || claims[entry.id]?.contains { $0.commit != entry.commit } ?? false
    }
    let commits = Set(inQuestion.compactMap(\.commitID)).subtracting(request.commits.map(\.id))
    let gone = commits.subtracting(
      try repository.reachable(among: commits, atMost: isWhole ? .max : 50_000))
    request.gone.formUnion(gone)
    request.absent.formUnion(gone.filter { !repository.contains($0) })
    request.former += try capturedCommits(gone, for: event)
  }

  /// Whether commits of messages seem to have trailers of the kinds that every event has: then a journal
  /// that cannot be opened is worth a word.
  package func hasTrailers(_ messages: [HookMessage]) throws -> Bool {
    let words = TrailerWords(Kind.standard)
    let commits = messages.filter { $0.source == .postCommit }.flatMap(\.lines).compactMap(\.first)
    return try commits.contains { hex in
      guard let commit = try ObjectID(hex).flatMap({ try repository.authoredCommit($0) }) else {
        return false
      }
      return Array(commit.message.utf8).withUnsafeBytes { words.mayHaveTrailer($0) }
    }
  }

  /// Person who writes from a hook: whoever runs git. Not the commit's author, whom git names in
  /// the environment of its hooks, and who may not want to be named; nobody in particular where a
  /// server or a graphical program knows nobody.
  package func identity(
    _ configuration: Configuration, in environment: [String: String], now: Identity.Moment
  ) throws -> Identity {
    let committer: Signature
    do {
      committer = try Identity.signature("committer", in: environment, by: configuration, now: now)
    } catch {
      guard case .missing = error else { throw error }
      committer = Signature(
        name: "hackjournal", email: "hackjournal@localhost", seconds: now.seconds,
        offset: now.offset)
    }
    return Identity(author: committer, committer: committer)
  }
}
