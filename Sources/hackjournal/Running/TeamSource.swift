import Git
import JournalKit

/// The code repository that is captured.
struct TeamSource: ~Copyable {
  let repository: Repository
  let configuration: Configuration
  let team: TeamRepository

  private init(_ repository: consuming Repository, in context: Context) throws {
    configuration = try repository.configuration(in: context.environment)
    team = TeamRepository(repository, configuration)
    self.repository = repository
  }

  /// Opens the repository at a path, or the one around the current folder; `GIT_DIR` counts there,
  /// as inside a hook.
  static func open(_ path: String?, in context: Context) throws -> TeamSource {
    let found =
      if let path {
        try Repository.containing(context.absolute(path))
      } else {
        try JournalSearch(
          request: nil, environment: context.environment, folder: context.folder
        ).currentRepository()
      }
    guard let found else { throw JournalProblem.noRepository(path: path ?? context.folder) }
    return try TeamSource(found, in: context)
  }

  /// The journal that a person at the keyboard means; if there is none around, the repository's.
  func openJournal(_ options: JournalOptions, in context: Context) throws -> Journal {
    do {
      return try context.openJournal(options)
    } catch {
      guard case JournalProblem.noJournal = error else { throw error }
      let environment = context.environment.filter { $0.key != "GIT_DIR" }
      return try JournalSearch(
        request: nil, environment: environment, folder: repository.folder
      ).open()
    }
  }

  /// The journal that the hooks were installed for, whatever the environment says that git was
  /// started in.
  func installedJournal(in context: Context) throws -> Journal {
    let environment = context.environment.filter { $0.key != "HACKJOURNAL" }
    return try JournalSearch(request: nil, environment: environment, folder: context.folder).open()
  }

  /// What the hooks noted and nobody captured.
  func pending(
    _ terms: CaptureTerms, _ journal: borrowing Journal, rebase: RebaseState
  ) throws -> PendingCapture {
    let isOwnBranch = Files.areSame(journal.repository.commonFolder, repository.commonFolder)
    return try repository.pendingCapture(
      try team.pending.notes(), terms,
      journal: isOwnBranch ? journal.reference : nil, rebase: rebase)
  }
}

extension TeamSource {
  /// Finds out which commits of entries no ref reaches any more, and what they said.
  func addGone(
    _ question: Journal.Question, to request: inout CaptureRequest, _ journal: borrowing Journal
  ) throws {
    let inQuestion = try journal.commitsInQuestion(question, request, of: team)
    // A hook has no time for all of a long history.
    let most = question == .all ? Int.max : 50_000
    let gone = inQuestion.subtracting(try repository.reachable(among: inQuestion, atMost: most))
    request.gone.formUnion(gone)
    request.former += try repository.capturedCommits(
      gone, CaptureTerms(team: team, event: journal.event))
  }

  /// Whether commits of notes seem to have trailers of the kinds that every event has: then a journal
  /// that cannot be opened is worth a word.
  func hasTrailers(_ notes: [PendingList.Note]) throws -> Bool {
    let filter = TrailerFilter(TrailerWords(Kind.standard))
    let commits = notes.filter { $0.source == .postCommit }.flatMap(\.lines).compactMap(\.first)
    return try commits.contains { hex in
      guard let commit = try ObjectID(hex).flatMap({ try repository.authoredCommit($0) }) else {
        return false
      }
      return Array(commit.message.utf8).withUnsafeBytes { filter.mayHaveTrailer($0) }
    }
  }

  /// Who writes: by git's rules, or whoever made the commit where a server or a graphical program
  /// knows nobody.
  func identity(
    _ configuration: Configuration, _ request: CaptureRequest, in context: Context
  ) throws -> Identity {
    do {
      return try Identity.find(
        environment: context.environment, configuration: configuration, now: context.moment)
    } catch {
      let ids = request.commits.map(\.id) + request.replacements.keys
      guard case .missing = error, let id = ids.first,
        let committer = try repository.authoredCommit(id)?.committer
      else { throw error }
      let now = context.moment
      let signature = Signature(
        name: committer.name, email: committer.email, seconds: now.seconds, offset: now.offset)
      return Identity(author: signature, committer: signature)
    }
  }
}
