package import Foundation

extension Files {
  /// Whether a folder is a folder, no link, and belongs to the person who runs us.
  package static func isOurs(_ folder: String) -> Bool {
    let path = folder.hasSuffix("/") ? String(folder.dropLast()) : folder
    guard let status = status(path) else { return false }
    return status.st_mode & S_IFMT == S_IFDIR && status.st_uid == geteuid()
  }

  /// The name that `/etc/passwd` gives to a file's owner, or the number; nil if the file is gone.
  ///
  /// Not by `getpwuid`: a program with the C library linked in loads plug-ins of the system's C library
  /// for a user who is not in that file, and crashes where these are of another version.
  package static func owner(of path: String) -> String? {
    guard let status = status(path) else { return nil }
    let number = String(status.st_uid)
    let users = (try? read("/etc/passwd", atMost: 1 << 20)) ?? []
    let lines = String(decoding: users, as: UTF8.self).split(separator: "\n")
    let fields = lines.map { $0.split(separator: ":", omittingEmptySubsequences: false) }
    return fields.first { $0.count > 2 && $0[2] == number }.map { String($0[0]) } ?? number
  }

  /// Whether a path is free, or a plain file: no device, pipe, folder or link.
  package static func isRegularOrMissing(_ path: String) -> Bool {
    status(path).map(\.isRegularFile) ?? true
  }

  /// Whether what is at a path, or at the end of its symbolic links, is a named pipe or a device, which
  /// may have no end. What a shell gives for `<(…)` is neither.
  package static func isEndless(_ path: String) -> Bool {
    guard !path.hasPrefix("/dev/fd/"), let found = statusAtEnd(path) else { return false }
    return [S_IFIFO, S_IFCHR, S_IFSOCK].contains(found.st_mode & S_IFMT)
  }

  /// Whether a file is at a path, or at the end of its symbolic links.
  package static func isFile(_ path: String) -> Bool {
    statusAtEnd(path)?.isRegularFile ?? false
  }

  /// Whether something is at a path, or at the end of its symbolic links.
  package static func exists(_ path: String) -> Bool {
    access(path, F_OK) == 0
  }

  /// Record of the system on a path, without following a symbolic link; nil if nothing is there.
  package static func status(_ path: String) -> stat? {
    var status = stat()
    return lstat(path, &status) == 0 ? status : nil
  }

  /// The same of what is at the end of its symbolic links.
  static func statusAtEnd(_ path: String) -> stat? {
    var found = stat()
    return stat(path, &found) == 0 ? found : nil
  }

  /// Whether a path, or the end of its symbolic links, is a folder.
  package static func isFolder(_ path: String) -> Bool {
    statusAtEnd(path).map { $0.st_mode & S_IFMT == S_IFDIR } ?? false
  }

  /// Whether a path is a symbolic link.
  package static func isLink(_ path: String) -> Bool {
    status(path).map { $0.st_mode & S_IFMT == S_IFLNK } ?? false
  }

  /// Seconds since a file was last changed; 0 if it is gone.
  static func age(of path: String) -> Int {
    guard let status = status(path) else { return 0 }
    return max(0, time(nil) - status.modified.tv_sec)
  }

  /// Whether two paths name one and the same file.
  package static func areSame(_ left: String, and right: String) -> Bool {
    guard let left = status(left), let right = status(right) else { return false }
    return left.st_ino == right.st_ino && left.st_dev == right.st_dev
  }

  /// Whether a `link(2)` failed because the file system has no hard links.
  package static func lacksLinks(_ number: Int32) -> Bool {
    [EPERM, ENOTSUP, EOPNOTSUPP, ENOSYS, EMLINK].contains(number)
  }

  /// A path without symbolic links and without a final slash, as far as it exists.
  package static func real(_ path: String) -> String {
    guard let real = realpath(path, nil) else {
      let folder = folder(of: withoutSlash(path))
      guard !folder.isEmpty else { return withoutSlash(path) }
      return real(folder) + withoutSlash(path).dropFirst(folder.count)
    }
    defer { free(real) }
    return String(cString: real)
  }

  /// A path as `readlink` and `dirname` have it; the root stays.
  package static func withoutSlash(_ path: String) -> String {
    path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
  }

  /// The text of a symbolic link; nil for anything else.
  package static func target(ofLink path: String) -> String? {
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
    let count = readlink(path, &buffer, buffer.count)
    guard count >= 0 else { return nil }
    return String(decoding: buffer[..<count].map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  /// Whether a path is a file that we may run.
  package static func isExecutable(_ path: String) -> Bool {
    statusAtEnd(path)?.isRegularFile == true && access(path, X_OK) == 0
  }
}

extension stat {
  #if canImport(Darwin)
    var modified: timespec { st_mtimespec }
    var changed: timespec { st_ctimespec }
  #else
    var modified: timespec { st_mtim }
    var changed: timespec { st_ctim }
  #endif

  package var isRegularFile: Bool { st_mode & S_IFMT == S_IFREG }
}
