internal import CLibgit2
internal import Foundation

extension Files {
  /// Makes a file, or the names in a folder, survive a power cut.
  static func sync(_ path: String) throws(SystemError) {
    try withOpened(path) { descriptor throws(SystemError) in
      try system("fsync", path: path) { fsync(descriptor) }
    }
  }

  static func syncFileSystem(of path: String) throws(SystemError) {
    try withOpened(path) { descriptor throws(SystemError) in
      try system("syncfs", path: path) { shim_sync_file_system(descriptor) }
    }
  }

  /// Makes files and folders survive a power cut, all of one file system, that of `folder`.
  ///
  /// Many are synced with everything else on it. Of a few, all writing begins before the first is
  /// waited for, so that the file system can put them on the disk in one go: that is only a
  /// beginning, and the sync that follows says whether it could be done.
  static func sync(_ paths: [String], in folder: String) throws(SystemError) {
    guard paths.count <= most || !canSyncFileSystems else { return try syncFileSystem(of: folder) }
    for path in paths {
      try withOpened(path) { descriptor throws(SystemError) in _ = shim_start_writing(descriptor) }
    }
    for path in paths { try sync(path) }
  }

  private static func withOpened(
    _ path: String, _ body: (Int32) throws(SystemError) -> Void
  ) throws(SystemError) {
    let descriptor = try system("open", path: path) { open(path, O_RDONLY | O_CLOEXEC) }
    defer { close(descriptor) }
    try body(descriptor)
  }

  static let most = 64

  static var canSyncFileSystems: Bool {
    #if os(Linux)
      true
    #else
      false
    #endif
  }

  /// Folders in it only to a depth; no link is followed. What stays is in nobody's way.
  static func removeFolder(_ path: String, depth: Int) {
    do {
      for name in try names(in: path) where unlink(path + name) != 0 && depth > 1 {
        removeFolder("\(path)\(name)/", depth: depth - 1)
      }
    } catch {
      return
    }
    rmdir(path)
  }
}
