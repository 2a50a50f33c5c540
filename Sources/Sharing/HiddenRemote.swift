package import Git
package import JournalKit

/// The remote for what organisers keep private.
package enum HiddenRemote {
  /// Nil where `hackjournal.privateRemote` is not set. Throws a `SyncProblem` where it is the one for
  /// everybody, by whatever address, or pushes to another place than it fetches from.
  package static func remote(
    of journal: Snapshot, besides place: SyncPlace, by configuration: Configuration,
    in environment: [String: String]
  ) throws -> Remote? {
    guard let name = configuration.string(Preference.privateRemote.rawValue) else { return nil }
    let isElsewhere = configuration.string("remote.\(name).pushurl") != nil
    let folder = journal.repository.folder
    let addresses = [name, place.remote.name].map { name in
      address(configuration.string("remote.\(name).url") ?? name, in: folder)
    }
    let isOne = addresses[0] == addresses[1]
    if isOne, place.isNamed { throw SyncProblem.placeIsPrivate(place.remote.name) }
    guard !isOne, !isElsewhere else {
      throw SyncProblem.privateRemoteIsPublic(name, branch: place.branchThere)
    }
    return Remote(name, of: journal.repository, by: configuration, in: environment)
  }

  /// An address in the form that it has for two ways of writing it.
  private static func address(_ url: String, in folder: String) -> String {
    var url = url.hasPrefix("file://") ? String(url.dropFirst("file://".count)) : url
    while url.hasSuffix("/") { url.removeLast() }
    if url.hasSuffix(".git") { url.removeLast(4) }
    while url.hasSuffix("/") { url.removeLast() }
    guard !url.contains("://"), !url.prefix(while: { $0 != "/" }).contains(":") else { return url }
    let path = url.hasPrefix("/") ? url : "\(folder)/\(url)"
    let present = ["", ".git", "/.git"].map { path + $0 }.first(where: Files.exists) ?? path
    return Files.real(present)
  }
}
