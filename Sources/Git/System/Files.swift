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

  /// Who may read, write and enter, whatever umask was set.
  package static func setMode(_ mode: mode_t, of path: String) throws(SystemError) {
    try system("chmod", path: path) { chmod(path, mode) }
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
}
