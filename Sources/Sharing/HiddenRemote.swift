package import Git
package import JournalKit

/// The remote for what organisers keep private.
package enum HiddenRemote {
  /// Nil where `hackjournal.privateRemote` is not set. Throws a `SyncProblem` where git would push to what is
  /// one for everybody, by whatever address, or to another place than it fetches from, which nobody has
  /// looked into.
  package static func remote(
    of journal: Snapshot, besides place: SyncPlace, by configuration: Configuration,
    in environment: [String: String]
  ) throws -> Remote? {
    guard let name = configuration.string(Preference.privateRemote.rawValue) else { return nil }
    let places = { (addresses: Remote.Addresses) -> (fetch: Set<String>, push: Set<String>) in
      let place = { (url: String) in Self.place(of: url, in: journal.repository.folder) }
      return (Set(addresses.fetch.map(place)), Set(addresses.push.map(place)))
    }
    let hidden = Remote(name, of: journal.repository, by: configuration, in: environment)
    let known = try hidden.addresses()
    let own = places(known.own)
    let named = places(
      try name == place.remote.name
        ? known.own : known.others[place.remote.name] ?? place.remote.addresses().own)
    let isNamed =
      name == place.remote.name || !own.push.isDisjoint(with: named.fetch.union(named.push))
    if isNamed, place.isNamed { throw SyncProblem.placeIsPrivate(place.remote.name) }
    let others = journal.repository.remotes(by: configuration)
      .compactMap { known.others[$0].map(places) }
    guard !isNamed, own.push == own.fetch,
      others.allSatisfy({ own.push.isDisjoint(with: $0.fetch.union($0.push)) })
    else { throw SyncProblem.privateRemoteIsPublic(name, branch: place.branchThere) }
    return hidden
  }

  /// An address in the form that it has for all ways of writing it.
  private static func place(of url: String, in folder: String) -> String {
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
