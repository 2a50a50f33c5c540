package import Git
package import JournalKit

/// The remote for what organisers keep private.
package enum HiddenRemote {
  /// Nil where `hackjournal.privateRemote` is not set. Throws a `SyncProblem` where it is the one for
  /// everybody, or pushes to another place than it fetches from.
  package static func remote(
    of journal: Snapshot, besides place: SyncPlace, by configuration: Configuration,
    in environment: [String: String]
  ) throws -> Remote? {
    guard let name = configuration.string(Preference.privateRemote.rawValue) else { return nil }
    let isElsewhere = configuration.string("remote.\(name).pushurl") != nil
    guard name != place.remote.name, !isElsewhere else {
      throw SyncProblem.privateRemoteIsPublic(name, branch: place.branchThere)
    }
    return Remote(name, of: journal.repository, by: configuration, in: environment)
  }
}
