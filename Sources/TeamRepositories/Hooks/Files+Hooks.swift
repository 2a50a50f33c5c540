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

  static func target(ofLink path: String) -> String? {
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
    let count = readlink(path, &buffer, buffer.count)
    guard count >= 0 else { return nil }
    return String(decoding: buffer[..<count].map(UInt8.init(bitPattern:)), as: UTF8.self)
  }
}
