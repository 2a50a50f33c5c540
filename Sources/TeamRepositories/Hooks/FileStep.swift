/// One change of a folder that can be undone.
package enum FileStep: Equatable, Sendable {
  /// Puts a whole file in place of what is there.
  case write(path: String, bytes: [UInt8], FileMode)
  /// Puts a symbolic link in place of what is there.
  case link(path: String, target: String)
  /// Removes a file or a symbolic link.
  case remove(path: String)
  /// Makes a folder, unless it is there.
  case makeFolder(path: String)
  /// Removes a folder, if nothing is in it.
  case removeFolder(path: String)

  /// Puts a whole file in place of what is there, and leaves its mode and owner.
  static func write(_ bytes: [UInt8], at path: String) -> FileStep {
    .write(path: path, bytes: bytes, .like(path))
  }

  /// The file that it makes, changes or removes; nil for a folder.
  var file: String? {
    switch self {
    case .write(let path, _, _), .link(let path, _), .remove(let path): path
    case .makeFolder, .removeFolder: nil
    }
  }

  /// The mode of a file that is written.
  package enum FileMode: Equatable, Sendable {
    /// Mode and owner of a file, if it is there; else as the umask has it.
    case like(String)
    /// As the umask has it, for everybody who may read it.
    case executable
  }
}
