internal import CLibgit2
internal import Foundation

/// Folders in which new objects have names that a power cut can still take.
///
/// They are synced as late as may be, before an index or a ref names what is in them: the disk's next
/// step then does for them what it does for the files of a worktree.
struct ObjectFolders {
  /// The repository's objects. With a final slash.
  var objects = ""
  var names: Set<String> = []

  /// A folder that is gone by now was emptied by `git gc`: what was in it is somewhere among the
  /// objects, so all of them are synced.
  func sync() throws(SystemError) {
    guard !names.isEmpty else { return }
    do throws(SystemError) {
      try Files.sync(names.map { objects + $0 } + [objects], in: objects)
    } catch {
      guard error.number == ENOENT, Files.canSyncFileSystems else { throw error }
      try Files.syncFileSystem(of: objects)
    }
  }
}
