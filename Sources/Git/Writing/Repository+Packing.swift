internal import CLibgit2
internal import Foundation

extension Repository {
  /// Whether they are all there then: very many new ones become a pack, for a file of its own for
  /// each takes many times as long.
  func storeTogether(_ blobs: [[UInt8]], _ terms: WriteTerms) throws -> Bool {
    guard blobs.count >= Self.manyFiles else { return false }
    let database = try openDatabase()
    defer { git_odb_free(database) }
    let new = try blobs.filter { blob in
      var oid = try Self.hash(blob).oid
      // To look at the disk again for each would take longer than the whole.
      return git_odb_exists_ext(database, &oid, GIT_ODB_LOOKUP_NO_REFRESH.rawValue) == 0
    }
    guard new.count >= Self.manyFiles else { return false }
    try storePacked(new, terms)
    return true
  }

  private static let manyFiles = 1_000

  /// Writes blobs together, as one pack, whose contents are on the disk before it has its name.
  ///
  /// libgit2 reads what it is given, computes the name of each and writes the index.
  private func storePacked(_ blobs: [[UInt8]], _ terms: WriteTerms) throws {
    let folder = waitingFolder + "pack/"
    for path in [waitingFolder, folder] { try WriteSession.makeFolder(path) }
    defer { Files.removeFolder(terms.sync == .always ? folder : waitingFolder, depth: 2) }
    let database = try openDatabase()
    defer { git_odb_free(database) }
    try index(blobs, in: folder, syncing: terms.sync)
    try giveNames(toPackIn: folder, syncing: terms.sync)
    try check(git_odb_refresh(database), from: "git_odb_refresh")
  }

  private func index(
    _ blobs: [[UInt8]], in folder: String, syncing sync: SyncPolicy
  ) throws(GitError) {
    // Elsewhere objects are synced by us; nobody else writes meanwhile.
    Library.setSyncsToDisk(sync)
    defer { Library.setSyncsToDisk(.leftToSystem) }
    let indexer = try created("git_indexer_new") { git_indexer_new(&$0, folder, 0, nil, nil) }
    defer { git_indexer_free(indexer) }
    var progress = git_indexer_progress()
    var pack = try PackBytes(count: blobs.count)
    for blob in blobs {
      try pack.append(blob)
      guard pack.isLong else { continue }
      try append(pack.take(), to: indexer, &progress)
    }
    try append(pack.take() + pack.checksum, to: indexer, &progress)
    try check(git_indexer_commit(indexer, &progress), from: "git_indexer_commit")
  }

  private func append(
    _ bytes: [UInt8], to indexer: OpaquePointer?, _ progress: inout git_indexer_progress
  ) throws(GitError) {
    try check(
      git_indexer_append(indexer, bytes, bytes.count, &progress), from: "git_indexer_append")
  }

  /// The pack before its index, as git does; before both what keeps `git repack -a -d` from taking
  /// the pack away as long as no ref has what is in it.
  private func giveNames(toPackIn folder: String, syncing sync: SyncPolicy) throws(SystemError) {
    if !Files.exists(packFolder) { try WriteSession.makeFolder(packFolder) }
    let names = try Files.names(in: folder)
    for name in names where name.hasSuffix(".pack") {
      let path = "\(packFolder)\(name.dropLast(5))\(Self.keepEnding)"
      try Files.replace(path, with: Self.keepMark, syncing: sync)
    }
    for name in names.sorted(by: { $0.hasSuffix(".pack") && !$1.hasSuffix(".pack") }) {
      try system("rename", path: packFolder + name) { rename(folder + name, packFolder + name) }
    }
    if sync == .always { try Files.sync(packFolder) }
  }

  /// Lets git have the packs again, those of killed writers too, once a ref has what is in them, or
  /// will not have it: what nobody uses is left to `git gc`.
  func releasePacks(after plan: CommitPlan) {
    guard plan.changes.count >= Self.manyFiles else { return }
    for name in (try? Files.names(in: packFolder)) ?? [] where name.hasSuffix(Self.keepEnding) {
      let path = packFolder + name
      if (try? Files.read(path, atMost: 64)) == Self.keepMark { unlink(path) }
    }
  }

  private static let keepEnding = ".keep"
  private static let keepMark = Array("hackjournal\n".utf8)

  private var packFolder: String { commonFolder + "objects/pack/" }
}
