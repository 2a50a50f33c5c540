internal import Foundation

extension WorktreeFiles {
  /// A file that has its content and not yet its name.
  struct Placement {
    let path: String
    /// Its name until then, in the same folder.
    fileprivate let temporary: String
    fileprivate let isNew: Bool
  }

  /// A new file must not exist yet; of another the caller has just seen the content.
  func prepare(
    _ path: String, bytes: [UInt8], isNew: Bool, syncing sync: SyncPolicy
  ) throws -> Placement? {
    let number = UInt32.random(in: 0...UInt32.max)
    let temporary = "\(Self.temporaryPrefix)\(getpid())-\(number)\(Self.temporarySuffix)"
    return try withFolder(of: path, missing: .create) { folder, _ in
      let descriptor = try system("openat", path: root + path) {
        openat(folder, temporary, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o666)
      }
      defer { close(descriptor) }
      do {
        try Files.write(bytes, to: descriptor, path: root + path, syncing: sync)
      } catch {
        unlinkat(folder, temporary, 0)
        throw error
      }
      return Placement(path: path, temporary: temporary, isNew: isNew)
    }
  }

  func place(_ placement: Placement) throws {
    let (path, temporary) = (placement.path, placement.temporary)
    _ = try withFolder(of: path, missing: .report) { folder, name in
      do {
        if try placement.isNew && link(temporary, as: name, in: folder, path: path) { return }
        try system("renameat", path: root + path) { renameat(folder, temporary, folder, name) }
      } catch {
        unlinkat(folder, temporary, 0)
        throw error
      }
    }
  }

  func abandon(_ placement: Placement) {
    do {
      _ = try withFolder(of: placement.path, missing: .report) { folder, _ in
        unlinkat(folder, placement.temporary, 0)
      }
    } catch {
      // The next writer removes what was left of us.
      return
    }
  }

  /// False where there are no hard links, and the name is free as far as one can see.
  private func link(
    _ temporary: String, as name: String, in folder: Int32, path: String
  ) throws -> Bool {
    if linkat(folder, temporary, folder, name, 0) == 0 {
      // Once more where it fails: a file that stays would lie among people's.
      if unlinkat(folder, temporary, 0) != 0 { unlinkat(folder, temporary, 0) }
      return true
    }
    let number = errno
    guard Files.lacksLinks(number) else {
      if number == EEXIST { throw WriteRefusal.uncommittedChanges(path: root + path) }
      throw SystemError(call: "linkat", path: root + path, number: number)
    }
    guard faccessat(folder, name, F_OK, AT_SYMLINK_NOFOLLOW) != 0 else {
      throw WriteRefusal.uncommittedChanges(path: root + path)
    }
    return false
  }
}
