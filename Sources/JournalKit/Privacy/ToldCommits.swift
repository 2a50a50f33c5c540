package import Git
internal import JournalModel

/// The commits of which a command said that they have a name: whoever is forgotten is not known any more when
/// they are to be shared.
package enum ToldCommits {
  /// Notes some more. Throws if the file cannot be written.
  package static func note(_ commits: [ObjectID], in repository: Repository) throws {
    let known = try read(of: repository)
    try repository.makeStateFolder()
    let lines = known.union(commits).map { $0.hex + "\n" }.sorted()
    try Files.replace(
      path(repository), with: Array(lines.joined().utf8), syncing: .leftToSystem)
  }

  static func read(of repository: Repository) throws -> Set<ObjectID> {
    let bytes = try Files.read(path(repository), atMost: 1 << 20) ?? []
    return Set(String(decoding: bytes, as: UTF8.self).lines.compactMap { ObjectID(String($0)) })
  }

  private static func path(_ repository: Repository) -> String {
    repository.stateFolder + "commits-with-names"
  }
}
