internal import CLibgit2
internal import Foundation

extension Files {
  /// Makes the names in a folder survive a power cut.
  static func syncFolder(_ path: String) throws(SystemError) {
    let descriptor = try system("open", path: path) {
      open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    }
    defer { close(descriptor) }
    try system("fsync", path: path) { fsync(descriptor) }
  }

  /// Makes files and folders survive a power cut, all of one file system, that of `folder`.
  ///
  /// Many are synced with everything else on it. Of a few, all writing begins before the first is
  /// waited for, so that the file system can put them on the disk in one go.
  static func sync(_ paths: [String], in folder: String) throws(SystemError) {
    guard paths.count <= most || !canSyncFileSystems else { return try syncFileSystem(of: folder) }
    var descriptors: [Int32] = []
    defer { descriptors.forEach { close($0) } }
    for path in paths {
      let descriptor = try system("open", path: path) { open(path, O_RDONLY | O_CLOEXEC) }
      descriptors.append(descriptor)
      startWriting(descriptor)
      if descriptors.count == most {
        try wait(for: descriptors, folder)
        descriptors.forEach { close($0) }
        descriptors = []
      }
    }
    try wait(for: descriptors, folder)
  }

  /// More are not synced one by one.
  static let most = 64

  private static func wait(for descriptors: [Int32], _ folder: String) throws(SystemError) {
    for descriptor in descriptors { try system("fsync", path: folder) { fsync(descriptor) } }
  }

  /// Only a beginning: the sync that follows says whether it could be done.
  private static func startWriting(_ descriptor: Int32) {
    _ = shim_start_writing(descriptor)
  }

  /// Whether a whole file system can be synced at once.
  static var canSyncFileSystems: Bool {
    #if os(Linux)
      true
    #else
      false
    #endif
  }

  /// Makes everything survive a power cut that was written to the file system of a folder.
  static func syncFileSystem(of path: String) throws(SystemError) {
    let descriptor = try system("open", path: path) {
      open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    }
    defer { close(descriptor) }
    try system("syncfs", path: path) { shim_sync_file_system(descriptor) }
  }

  /// Removes a folder of ours with its files, and folders in it to a depth; a link is not followed.
  /// What stays is in nobody's way.
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
