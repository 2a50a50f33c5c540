package import Git
package import JournalKit
package import JournalModel

/// The journal that the hooks of a team repository report to.
package enum TeamJournal {
  /// It is there; `location` is what the repository's configuration says of it.
  case existing(location: String, event: Event)
  /// It is to be made on the repository's own branch.
  case new(Event)

  /// Text by which the configuration means the repository's own branch.
  private static let ownLocation = ".#\(JournalSearch.teamBranch)"

  /// Finds the journal that a request names, relative to `folder`, or the repository's own, or that of a
  /// remote; none is made. A new event is called as the repository is.
  package static func find(
    _ request: String?, from folder: String, for repository: Repository,
    in environment: [String: String], unreached: RemoteJournals.Unreached = .refused,
    _ effect: WriteEffect, newEvent: (String) -> Event
  ) throws -> TeamJournal {
    if let request {
      let journal = try open(request, from: folder, in: environment)
      let folder = journal.repository.folder
      return .existing(location: "\(folder)#\(journal.branch)", event: journal.event)
    }
    let configuration = try repository.configuration(in: environment)
    if let named = configuration.string(Preference.journal.rawValue, at: .local) {
      let journal = try open(named, from: repository.folder, in: environment)
      return .existing(location: named, event: journal.event)
    }
    let remotes = RemoteJournals(of: repository, by: configuration, in: environment)
    if let journal = try JournalSearch.journal(in: try repository.reopened())
      ?? journal(on: remotes, unreached: unreached, effect, of: repository)
    {
      guard journal.branch == JournalSearch.teamBranch else {
        throw TeamProblem.ownJournal(branch: journal.branch)
      }
      return .existing(location: ownLocation, event: journal.event)
    }
    return .new(newEvent(TeamRepository(repository, configuration: configuration).name))
  }

  /// Text that the repository's configuration is to have for the journal.
  package var location: String {
    switch self {
    case .existing(let location, _): location
    case .new: Self.ownLocation
    }
  }

  package var event: Event {
    switch self {
    case .existing(_, let event), .new(let event): event
    }
  }

  /// Makes the journal if it is not there.
  package func make(
    in repository: Repository, by authoring: (Repository) throws -> Authoring
  ) throws {
    guard case .new(let event) = self else { return }
    let authoring = try authoring(repository)
    _ = try Journal.create(
      in: repository, branch: JournalSearch.teamBranch, event: event, by: authoring)
  }

  private static func open(
    _ location: String, from folder: String, in environment: [String: String]
  ) throws -> Snapshot {
    try JournalSearch(request: location, environment: environment, folder: folder).open()
  }

  /// The branch that a remote has, if it is a journal, which is followed from here on.
  private static func journal(
    on remotes: RemoteJournals, unreached: RemoteJournals.Unreached, _ effect: WriteEffect,
    of repository: Repository
  ) throws -> Snapshot? {
    let branch = JournalSearch.teamBranch
    guard try repository.target(of: "refs/heads/\(branch)") == nil else {
      throw JournalProblem.notAJournal(path: repository.folder, branch: branch)
    }
    guard let remote = try remotes.fetch(branch, unreached: unreached, effect).first else {
      return nil
    }
    // Anything else of that name could not be pushed.
    guard let journal = try JournalSearch.journal(in: repository.reopened()) else {
      throw JournalProblem.notAJournal(path: remote, branch: branch)
    }
    return journal
  }
}
