package import Git
package import JournalKit

/// The remote for what organisers keep private.
package enum HiddenRemote {
  /// Nil where `hackjournal.privateRemote` is not set. Throws a `SyncProblem` where another remote is the
  /// same repository.
  package static func remote(
    of journal: Snapshot, besides place: SyncPlace, by configuration: Configuration,
    in environment: [String: String]
  ) throws -> Remote? {
    guard let name = configuration.string(Preference.privateRemote.rawValue) else { return nil }
    let address = { (name: String) in
      (configuration.string("remote.\(name).url") ?? name).droppingEnd
    }
    let others = journal.repository.remotes(by: configuration) + [place.remote.name]
    if let other = others.first(where: { $0 != name && address($0) == address(name) })
      ?? (place.remote.name == name ? name : nil)
    {
      throw SyncProblem.privateRemoteIsPublic(name, other: other)
    }
    return Remote(name, of: journal.repository, in: environment)
  }
}

extension String {
  /// Without what says nothing about which repository an address is of.
  fileprivate var droppingEnd: String {
    var text = self[...]
    while text.hasSuffix("/") { text = text.dropLast() }
    return String(text.hasSuffix(".git") ? text.dropLast(4) : text)
  }
}
