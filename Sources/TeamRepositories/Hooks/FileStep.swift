internal import Foundation
internal import Git

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

  /// The file that it makes, changes or removes.
  var file: String? {
    switch self {
    case .write(let path, _, _), .link(let path, _), .remove(let path): path
    case .makeFolder, .removeFolder: nil
    }
  }

  var removesFolder: Bool {
    if case .removeFolder = self { true } else { false }
  }

  /// The mode of a file that is written.
  package enum FileMode: Equatable, Sendable {
    /// Mode and owner of a file that is there.
    case like(String)
    /// As the umask has it.
    case plain
    /// As the umask has it, for everybody who may read it.
    case executable
  }
}

extension Files {
  static func put(
    _ bytes: [UInt8], at path: String, mode: FileStep.FileMode
  ) throws(SystemError) {
    switch mode {
    case .like(let model): try put(bytes, at: path, like: status(model))
    case .plain: try put(bytes, at: path, mode: 0o666)
    case .executable: try put(bytes, at: path, mode: 0o777)
    }
  }

  /// Puts a whole file in place of whatever was there, with owner and mode of `model`.
  static func put(
    _ bytes: [UInt8], at path: String, mode: mode_t = 0o600, like model: stat? = nil
  ) throws(SystemError) {
    let temporary = "\(path).\(getpid()).tmp"
    let descriptor = try system("open", path: path) {
      open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, mode)
    }
    do throws(SystemError) {
      defer { close(descriptor) }
      try write(bytes, to: descriptor, path: temporary, syncing: .leftToSystem)
      if let model {
        // Only root can give files away; for anybody else the new one is their own.
        _ = fchown(descriptor, model.st_uid, model.st_gid)
        try system("fchmod", path: path) { fchmod(descriptor, model.permissions) }
      }
      try system("rename", path: path) { rename(temporary, path) }
    } catch {
      unlink(temporary)
      throw error
    }
  }

  static func putLink(at path: String, target: String) throws(SystemError) {
    let temporary = "\(path).\(getpid()).tmp"
    try system("symlink", path: path) { symlink(target, temporary) }
    do throws(SystemError) {
      try system("rename", path: path) { rename(temporary, path) }
    } catch {
      unlink(temporary)
      throw error
    }
  }

  /// Path that a symbolic link names; nil if there is none.
  static func target(ofLink path: String) -> String? {
    var buffer = [UInt8](repeating: 0, count: Int(PATH_MAX))
    let count = buffer.withUnsafeMutableBytes { bytes in
      let start = bytes.assumingMemoryBound(to: CChar.self).baseAddress
      return start.map { readlink(path, $0, bytes.count) } ?? -1
    }
    return count >= 0 ? String(decoding: buffer[..<count], as: UTF8.self) : nil
  }
}

extension stat {
  /// The bits that `chmod` sets.
  var permissions: mode_t { st_mode & 0o7777 }
}
