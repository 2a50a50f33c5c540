package import Foundation

/// Files by path: what the write protocol needs beyond libgit2.
package enum Files {
  /// The bytes of a file; nil if there is none.
  package static func read(
    _ path: String, atMost most: Int = .max
  ) throws(SystemError) -> [UInt8]? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      let number = errno
      if number == ENOENT || number == ENOTDIR { return nil }
      throw SystemError(call: "open", path: path, number: number)
    }
    defer { close(descriptor) }
    return try read(descriptor, path: path, atMost: most)
  }

  /// Everything that a descriptor still has.
  package static func read(
    _ descriptor: Int32, path: String, atMost most: Int = .max
  ) throws(SystemError) -> [UInt8] {
    var status = stat()
    let size = fstat(descriptor, &status) == 0 && status.isRegularFile ? Int(status.st_size) : 0
    var bytes: [UInt8] = []
    while bytes.count <= most {
      let capacity = max(smallestChunk, min(size - bytes.count, most, largestChunk))
      let chunk = try chunk(descriptor, path: path, capacity: capacity)
      guard !chunk.isEmpty else { return bytes }
      if bytes.isEmpty { bytes = chunk } else { bytes += chunk }
    }
    return bytes
  }

  private static let smallestChunk = 16_384
  private static let largestChunk = 1 << 26

  private static func chunk(
    _ descriptor: Int32, path: String, capacity: Int
  ) throws(SystemError) -> [UInt8] {
    var number: Int32 = 0
    let chunk = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
      var result = -1
      repeat {
        result = Foundation.read(descriptor, buffer.baseAddress, capacity)
        number = result < 0 ? errno : 0
      } while number == EINTR
      count = max(0, result)
    }
    guard number == 0 else { throw SystemError(call: "read", path: path, number: number) }
    return chunk
  }

  /// Writes all bytes to a descriptor, and to the disk if asked.
  package static func write(
    _ bytes: [UInt8], to descriptor: Int32, path: String, syncing sync: SyncPolicy
  ) throws(SystemError) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = try system("write", path: path) {
        rest.withUnsafeBytes { Int32(Foundation.write(descriptor, $0.baseAddress, $0.count)) }
      }
      rest = rest.dropFirst(Int(count))
    }
    if sync == .always { try system("fsync", path: path) { fsync(descriptor) } }
  }

  /// Makes a new file; one that nobody else can read unless the mode says otherwise.
  package static func create(
    _ path: String, bytes: [UInt8], mode: mode_t = 0o600, like model: stat? = nil,
    syncing sync: SyncPolicy = .leftToSystem
  ) throws(SystemError) {
    let descriptor = try system("open", path: path) {
      open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, mode)
    }
    defer { close(descriptor) }
    if let model {
      // Only root can give files away; for anybody else the new one is their own.
      _ = fchown(descriptor, model.st_uid, model.st_gid)
      try system("fchmod", path: path) { fchmod(descriptor, model.st_mode & 0o7777) }
    }
    try write(bytes, to: descriptor, path: path, syncing: sync)
  }

  /// Puts a whole file in place of whatever was there, by a temporary file beside it; with owner and
  /// mode of a model, if there is one.
  package static func replace(
    _ path: String, with bytes: [UInt8], mode: mode_t = 0o666, like model: stat? = nil,
    syncing sync: SyncPolicy
  ) throws(SystemError) {
    try replace(path, syncing: sync) { temporary throws(SystemError) in
      try create(temporary, bytes: bytes, mode: mode, like: model, syncing: sync)
    }
  }

  /// Puts what `make` makes at another path in place of whatever was there.
  package static func replace(
    _ path: String, syncing sync: SyncPolicy, make: (String) throws(SystemError) -> Void
  ) throws(SystemError) {
    let temporary = "\(path).\(getpid()).tmp"
    unlink(temporary)
    do throws(SystemError) {
      try make(temporary)
      try system("rename", path: path) { rename(temporary, path) }
    } catch {
      unlink(temporary)
      // Nobody has heard of the other name.
      throw SystemError(call: error.call, path: path, number: error.number)
    }
    if sync == .always { try self.sync(folder(of: path)) }
  }

  /// A path with the home that the environment has in place of `~` at its beginning.
  package static func expandingHome(_ path: String, in environment: [String: String]) -> String {
    guard path == "~" || path.hasPrefix("~/"), let home = environment["HOME"] else { return path }
    return home + path.dropFirst()
  }

  /// The folder that a file is in, without a final slash.
  package static func folder(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[..<$0]) } ?? ""
  }

  /// The names in a folder, sorted; none if there is no folder.
  package static func names(in path: String) throws(SystemError) -> [String] {
    let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else {
      let number = errno
      if number == ENOENT { return [] }
      throw SystemError(call: "open", path: path, number: number)
    }
    defer { close(descriptor) }
    return try names(in: descriptor, path)
  }

  static func names(in folder: Int32, _ path: String) throws(SystemError) -> [String] {
    let copy = try system("dup", path: path) { dup(folder) }
    guard let stream = fdopendir(copy) else {
      close(copy)
      throw SystemError(call: "fdopendir", path: path, number: errno)
    }
    defer { closedir(stream) }
    var names: [String] = []
    // The end and an error look alike but for the number.
    errno = 0
    while let line = readdir(stream) {
      let name = withUnsafePointer(to: &line.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != "." && name != ".." { names.append(name) }
      errno = 0
    }
    let number = errno
    guard number == 0 else { throw SystemError(call: "readdir", path: path, number: number) }
    return names.sorted()
  }

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
    var found = stat()
    guard !path.hasPrefix("/dev/fd/"), stat(path, &found) == 0 else { return false }
    return [S_IFIFO, S_IFCHR, S_IFSOCK].contains(found.st_mode & S_IFMT)
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
    var found = stat()
    return stat(path, &found) == 0 && found.isRegularFile && access(path, X_OK) == 0
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
