internal import Foundation
internal import Git

extension Files {
  static func isFolderOrMissing(_ path: String) -> Bool {
    var found = stat()
    return stat(path, &found) != 0 || found.st_mode & S_IFMT == S_IFDIR
  }

  /// The folders that must be made for a path to be one, the outer ones first.
  static func missingFolders(to path: String) -> [String] {
    guard !path.isEmpty, !exists(path) else { return [] }
    return missingFolders(to: folder(of: path)) + [path]
  }
}
