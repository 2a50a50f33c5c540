package import Git

/// When this clone last heard of the others.
package enum LastFetch {
  /// Seconds since 1970; nil if it never did by a sync.
  package static func seconds(of repository: Repository) throws -> Int64? {
    try Files.read(path(repository), atMost: 64).flatMap {
      Int64(String(decoding: $0, as: UTF8.self).prefix { $0 != "\n" })
    }
  }

  /// Notes that it did.
  static func note(_ seconds: Int64, in repository: Repository) throws {
    try repository.makeStateFolder()
    try Files.replace(path(repository), with: Array("\(seconds)\n".utf8), syncing: .leftToSystem)
  }

  private static func path(_ repository: Repository) -> String {
    repository.stateFolder + "fetched"
  }
}
