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
    let outside: Set<String> = ["HACKJOURNAL", "GIT_DIR"]
    let environment = context.environment.filter { !outside.contains($0.key) }
    let folder = repository.worktreeFolder ?? repository.gitFolder
    return try JournalSearch(request: nil, environment: environment, folder: folder).open(
      in: try Repository.open(at: repository.gitFolder))
  }

  /// What the hooks noted for a journal and nobody captured; nothing if it is another one than the
  /// hooks were installed for.
  func pending(
    for journal: borrowing Journal, in context: Context
  ) throws -> PendingCapture {
    guard try !team.pending.notes().isEmpty else { return PendingCapture() }
    do {
      let installed = try installedJournal(in: context)
      guard installed.reference == journal.reference,
        Files.areSame(installed.repository.commonFolder, journal.repository.commonFolder)
      else { return PendingCapture() }
    } catch {
      // It is not the one that was opened.
      return PendingCapture()
    }
    return try pending(
      CaptureTerms(team: team, event: journal.event), journal, rebase: .asFound)
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
    request.absent.formUnion(gone.filter { !repository.contains($0) })
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

  /// Who writes, from a hook: whoever runs git. Not the commit's author, whom git names in the
  /// environment of its hooks, and who may not want to be named; nobody in particular where a server
  /// or a graphical program knows nobody.
  func identity(_ configuration: Configuration, in context: Context) throws -> Identity {
    let environment = context.environment.filter { !$0.key.hasPrefix("GIT_AUTHOR_") }
    do {
      let committer = try Identity.find(
        environment: environment.merging(Self.stillAuthor) { own, _ in own },
        configuration: configuration, now: context.moment
      ).committer
      return Identity(author: committer, committer: committer)
    } catch {
      guard case .missing = error else { throw error }
      let now = context.moment
      let nobody = Signature(
        name: "hackjournal", email: "hackjournal@localhost", seconds: now.seconds,
        offset: now.offset)
      return Identity(author: nobody, committer: nobody)
    }
  }

  /// Somebody may be named by `GIT_COMMITTER_*` alone.
  private static let stillAuthor = ["GIT_AUTHOR_NAME": "author", "GIT_AUTHOR_EMAIL": "author"]
}

extension Journal {
  /// What to say of somebody whom a captured entry mentions and who is not to be named.
  func warning(of outcome: CaptureOutcome) throws -> String? {
    for filed in outcome.added + outcome.reworded {
      guard let person = try mentions(in: filed.value.text)?.unnamed else { continue }
      return
        "entry \(filed.value.id) mentions \(person.key), who is not to be named, so summaries leave "
        + "it out"
    }
    return nil
  }
}
