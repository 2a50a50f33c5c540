internal import Foundation

/// The files of a worktree, reached without ever following a symbolic link.
struct WorktreeFiles {
  let root: String
  /// The user's git for this worktree, which knows what a file is to the repository.
  private(set) var git: WorktreeGit?

  /// Thing that stands at a path, if any.
  enum State: Equatable {
    case missing
    case file([UInt8])
    /// A file far larger than anything of ours.
    case largeFile
    /// A folder, a link, a pipe: what must never be opened for writing.
    case other
  }

  /// Action where a folder on the way does not exist.
  enum MissingFolders {
    case create
    case report
  }

  init(root: String) {
    self.root = root
  }

  /// Can tell content that git converts from content that somebody changed.
  init(_ worktree: Worktree, _ environment: [String: String]) {
    root = worktree.folder
    git = WorktreeGit(worktree: worktree, environment: environment)
  }

  /// Larger files are never ours: text and front matter together stay below it.
  private static let largestFile = 1 << 20

  func state(of path: String) throws -> State {
    try withFolder(of: path, missing: .report) { folder, name in
      let descriptor = openat(folder, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
      guard descriptor >= 0 else {
        let number = errno
        if number == ENOENT { return .missing }
        if number == ELOOP || number == ENXIO { return .other }
        throw SystemError(call: "openat", path: root + path, number: number)
      }
      defer { close(descriptor) }
      var status = stat()
      guard fstat(descriptor, &status) == 0, status.isRegularFile else { return .other }
      guard status.st_size <= Self.largestFile else { return .largeFile }
      return .file(try Files.read(descriptor, path: root + path))
    } ?? .missing
  }

  /// Thing that stands at a path; `other` where a link stands in place of a folder on the way.
  func stateBehindNoLink(of path: String) throws -> State {
    do {
      return try state(of: path)
    } catch WriteRefusal.obstructed {
      return .other
    }
  }

  /// Makes the names of files survive a power cut; a folder of many files is synced once.
  func syncFolders(of paths: [String]) throws {
    let folders = Dictionary(paths.map { (String(Self.folder(of: $0)), $0) }) { $1 }
    for path in folders.values {
      try withFolder(of: path, missing: .report) { folder, _ in
        _ = try system("fsync", path: root + path) { fsync(folder) }
      }
    }
  }

  /// Removes a file, and the folders that it leaves empty.
  func remove(_ path: String) throws {
    try withFolder(of: path, missing: .report) { folder, name in
      guard unlinkat(folder, name, 0) == 0 || errno == ENOENT else {
        throw SystemError(call: "unlinkat", path: root + path, number: errno)
      }
    }
    var parent = path[..<(path.lastIndex(of: "/") ?? path.startIndex)]
    while !parent.isEmpty, rmdir(root + parent) == 0 {
      parent = parent[..<(parent.lastIndex(of: "/") ?? parent.startIndex)]
    }
  }

  func removeTemporaries(beside path: String) throws {
    let place = root + Self.folder(of: path)
    try withFolder(of: path, missing: .report) { folder, _ in
      let names = try Files.names(in: folder, root + path).filter(Self.isTemporary)
      LivingWriter.left(names, in: place, prefix: Self.temporaryPrefix)
        .forEach { unlinkat(folder, $0, 0) }
    }
  }

  /// The folder of a path, with its final slash; empty for the root.
  static func folder(of path: String) -> Substring {
    path[..<(path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex)]
  }

  static func isTemporary(_ name: String) -> Bool {
    name.hasPrefix(temporaryPrefix) && name.hasSuffix(temporarySuffix)
  }

  static let temporaryPrefix = ".hackjournal-"
  static let temporarySuffix = ".tmp"

  /// Facts that the index intents of a file, so that git need not read it again.
  func status(of path: String) throws -> stat? {
    try withFolder(of: path, missing: .report) { folder, name in
      var status = stat()
      return fstatat(folder, name, &status, AT_SYMLINK_NOFOLLOW) == 0 ? status : nil
    } ?? nil
  }

  func withFolder<Result>(
    of path: String, missing: MissingFolders, _ body: (Int32, String) throws -> Result
  ) throws -> Result? {
    let parts = path.utf8.split(separator: UInt8(ascii: "/")).map { String(Substring($0)) }
    guard let name = parts.last else { throw WriteRefusal.obstructed(path: root + path) }
    var folder = try system("open", path: root) { open(root, O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
    defer { close(folder) }
    for part in parts.dropLast() {
      guard let next = try step(from: folder, to: part, of: path, missing) else { return nil }
      close(folder)
      folder = next
    }
    return try body(folder, name)
  }

  private func step(
    from folder: Int32, to name: String, of path: String, _ missing: MissingFolders
  ) throws -> Int32? {
    let flags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC
    var next = openat(folder, name, flags)
    if next < 0, errno == ENOENT {
      guard missing == .create else { return nil }
      if mkdirat(folder, name, 0o777) == 0 { fsync(folder) }
      next = openat(folder, name, flags)
    }
    guard next < 0 else { return next }
    let number = errno
    if number == ELOOP || number == ENOTDIR { throw WriteRefusal.obstructed(path: root + path) }
    throw SystemError(call: "openat", path: root + path, number: number)
  }
}
