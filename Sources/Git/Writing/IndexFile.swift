internal import Foundation

/// The index of a worktree, changed under its `index.lock` for a few paths of ours.
///
/// The usual index is changed in its bytes, by `IndexBytes`; what that does not know (split, sparse,
/// version 4, a merge) goes through the user's git.
struct IndexFile {
  let worktree: Worktree
  let environment: [String: String]

  /// A path's new entry: a blob with what the system says of its file, or its removal.
  struct Update {
    let path: String
    let blob: ObjectID?
    let status: stat?
  }

  /// Record that the index has of a path.
  struct Entry {
    let blob: ObjectID
    /// Whether a sparse checkout leaves the file out of the worktree.
    let isLeftOut: Bool
  }

  private var temporaryPath: String { "\(worktree.gitFolder)\(Self.prefix)\(getpid())" }

  /// Path at which the former index is kept until the ref has moved.
  var formerPath: String { temporaryPath + "-former" }

  private static let prefix = "hackjournal-index-"

  static func isTemporary(_ name: String) -> Bool { name.hasPrefix(prefix) }

  func removeLeftovers() throws(SystemError) {
    let folder = worktree.gitFolder
    let names = try Files.names(in: folder)
    LivingWriter.left(names, in: folder, prefix: Self.prefix).forEach { unlink(folder + $0) }
  }

  func entries(at paths: [String]) throws -> [String: Entry] {
    guard let present = try Files.read(worktree.indexPath) else { return [:] }
    if let index = IndexBytes(present, paths: paths) {
      let found = Set(paths).compactMap { path in index.entry(at: path).map { (path, $0) } }
      return Dictionary(found) { $1 }
    }
    return try listed(paths)
  }

  /// Makes the index beside the present one: the caller renames it over `index`.
  func prepare(_ updates: [Update], syncing sync: SyncPolicy) throws -> String {
    let temporary = temporaryPath
    unlink(temporary)
    let present = try Files.read(worktree.indexPath) ?? IndexBytes.empty
    if let new = IndexBytes(present, paths: updates.map(\.path))?.updated(updates) {
      try Files.replace(temporary, with: new, syncing: .leftToSystem)
    } else {
      try Files.replace(temporary, with: present, syncing: .leftToSystem)
      try writeThroughGit(updates, to: temporary)
    }
    // git compares the content of files that are as new as the index, for they may have changed after
    // it was written. Were the index newer than they are, their changes could go unseen.
    if let former = Files.status(worktree.indexPath) { try date(temporary, former.modified) }
    if sync == .always { try Files.sync(temporary) }
    return temporary
  }

  func replace(_ updates: [Update], syncing sync: SyncPolicy) throws {
    let temporary = try prepare(updates, syncing: sync)
    try system("rename", path: worktree.indexPath) { rename(temporary, worktree.indexPath) }
  }

  /// Gives the present index a second name; false if there is no index.
  func keepFormer() throws(SystemError) -> Bool {
    unlink(formerPath)
    guard link(worktree.indexPath, formerPath) != 0 else { return true }
    let number = errno
    if number == ENOENT { return false }
    guard Files.lacksLinks(number), let bytes = try Files.read(worktree.indexPath) else {
      throw SystemError(call: "link", path: formerPath, number: number)
    }
    try Files.replace(formerPath, with: bytes, syncing: .leftToSystem)
    return true
  }

  /// Each line is a state (`S` for left out), a mode, a name, a stage, and after a tab the path.
  private func listed(_ paths: [String]) throws -> [String: Entry] {
    let result = try git(
      ["ls-files", "-t", "--stage", "-z", "--"] + paths, index: worktree.indexPath)
    let lines = result.split(separator: 0).map { String(decoding: $0, as: UTF8.self) }
    return lines.reduce(into: [:]) { entries, line in
      let parts = line.split(separator: "\t", maxSplits: 1)
      let words = parts.first?.split(separator: " ") ?? []
      guard parts.count == 2, words.count == 4, let blob = ObjectID(String(words[2])) else {
        return
      }
      entries[String(parts[1])] =
        words[3] == "0" ? Entry(blob: blob, isLeftOut: words[0] == "S") : .unmerged
    }
  }

  private func writeThroughGit(_ updates: [Update], to path: String) throws {
    let none = String(repeating: "0", count: 40)
    let lines = updates.map { update in
      let mode = update.blob == nil ? "0" : "100644"
      return "\(mode) \(update.blob?.hex ?? none)\t\(update.path)\0"
    }
    // git reads files that are as new as the index when it writes another, and runs the filters of the
    // configuration on them, which can be anybody's: none is as new as this.
    try date(path, timespec(tv_sec: .init(Int32.max), tv_nsec: 0))
    _ = try git(
      ["update-index", "-z", "--index-info"], index: path, input: Array(lines.joined().utf8))
  }

  private func date(_ path: String, _ time: timespec) throws(SystemError) {
    try system("utimensat", path: path) { utimensat(AT_FDCWD, path, [time, time], 0) }
  }

  private func git(
    _ arguments: [String], index: String, input: [UInt8] = []
  ) throws -> [UInt8] {
    try GitProcess.output(
      of: arguments, in: worktree.gitFolder, environment: environment,
      adding: ["GIT_INDEX_FILE": index, "GIT_WORK_TREE": worktree.folder], input: input)
  }
}
