package import Git
internal import JournalModel

/// The commits of which a command said that they have a name: whoever is forgotten is not known any more when
/// they are to be shared.
package enum ToldCommits {
  /// Notes some more, and leaves out what no branch has any more. Throws if the file cannot be written.
  package static func note(_ commits: [ObjectID], in repository: Repository) throws {
    try keep(read(of: repository).union(commits), in: repository)
  }

  /// Leaves out what no branch has any more, or what a remote has by now.
  static func prune(in repository: Repository) throws {
    let known = try read(of: repository)
    guard !known.isEmpty else { return }
    try keep(known, in: repository)
  }

  private static func keep(_ commits: Set<ObjectID>, in repository: Repository) throws {
    let branches = try repository.tips(of: repository.references(matching: "refs/heads/*"))
    let shared = try repository.tips(
      of: repository.references(matching: "refs/remotes/*")
        + repository.references(matching: "refs/hackjournal/seen/*"))
    var own: Set<ObjectID> = []
    try repository.walk(HistoryRange(tips: branches, hidden: shared)) { id, _ in
      if commits.contains(id) { own.insert(id) }
      return own.count < commits.count
    }
    try repository.makeStateFolder()
    let lines = own.map { $0.hex + "\n" }.sorted()
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
