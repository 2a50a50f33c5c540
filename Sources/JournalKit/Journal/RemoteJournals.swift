package import Git

/// Looks on the remotes of a team's repository for a journal before a second one is made there, which
/// nobody could push.
package struct RemoteJournals {
  private let repository: Repository
  private let configuration: Configuration
  private let environment: [String: String]

  /// Treatment of remotes that cannot be asked.
  package enum Unreached: Sendable {
    /// They may have a journal.
    case refused
    /// They have none, as somebody says.
    case ignored
  }

  /// Takes the variables that git is to be called with.
  package init(
    of repository: Repository, by configuration: Configuration, in environment: [String: String]
  ) {
    (self.repository, self.configuration) = (repository, configuration)
    self.environment = environment
  }

  /// Fetches a branch from every remote that has it, and answers their names.
  package func fetch(
    _ branch: String, unreached: Unreached, _ effect: WriteEffect
  ) throws -> [String] {
    var (found, silent): ([String], [String]) = ([], [])
    for remote in repository.remotes(by: configuration) {
      switch try repository.hasBranch(branch, onRemote: remote, environment: environment) {
      case true?: found.append(remote)
      case false?: break
      case nil: silent.append(remote)
      }
    }
    if let first = found.first, effect == .dryRun {
      throw JournalProblem.unfetched(remote: first, branch: branch)
    }
    for remote in found {
      try repository.fetch(
        branch: branch, ofRemote: remote, by: configuration, environment: environment)
    }
    if let first = silent.first, found.isEmpty, unreached == .refused {
      throw JournalProblem.unreached(remote: first, branch: branch)
    }
    return found
  }
}
