internal import CLibgit2
internal import CMessageDigest
internal import Foundation

extension IndexBytes {
  /// The index with the updates, which are of paths that it was taken apart for.
  ///
  /// Nil where more than a file's own entry would change: at a merge, or a folder in place of a file.
  /// What git keeps behind the entries stays as far as it is still right: the trees of folders that
  /// did not change, and conflicts that were resolved.
  func updated(_ updates: [IndexFile.Update]) -> [UInt8]? {
    let cuts = updates.compactMap { update in
      place(of: update.path).map { Cut(range: $0.range, update: update, place: $0) }
    }
    let isSimple = cuts.allSatisfy { !$0.place.isUnmerged && !isObstructed($0.update.path) }
    guard isSimple, cuts.count == updates.count, Set(updates.map(\.path)).count == cuts.count
    else { return nil }
    var new: [UInt8] = []
    new.reserveCapacity(bytes.count + updates.count * 256)
    new += bytes[..<Self.headerSize]
    var (offset, count) = (Self.headerSize, Self.count(bytes))
    for cut in cuts.sorted(by: Cut.comesFirst) {
      new += bytes[offset..<cut.range.lowerBound]
      offset = cut.range.upperBound
      count += (cut.update.blob == nil ? 0 : 1) - (cut.place.entry == nil ? 0 : 1)
      new += Self.entry(of: cut.update)
    }
    new += bytes[offset..<entriesEnd]
    new.replaceSubrange(8..<12, with: Self.bytes(of: count))
    new += keptExtensions(updates.map(\.path))
    return new + Self.checksum(of: new)
  }

  /// Stretch of bytes, with the update that takes its place.
  private struct Cut {
    let range: Range<Int>
    let update: IndexFile.Update
    let place: Place

    /// New entries can be for the same place: their names decide.
    static func comesFirst(_ left: Cut, _ right: Cut) -> Bool {
      guard left.range.lowerBound == right.range.lowerBound else {
        return left.range.lowerBound < right.range.lowerBound
      }
      return left.update.path.utf8.lexicographicallyPrecedes(right.update.path.utf8)
    }
  }

  private static func entry(of update: IndexFile.Update) -> [UInt8] {
    guard let blob = update.blob else { return [] }
    let status = update.status ?? stat()
    let (changed, modified) = (status.changed, status.modified)
    let numbers = [
      changed.tv_sec, changed.tv_nsec, modified.tv_sec, modified.tv_nsec,
      Int(truncatingIfNeeded: status.st_dev), Int(truncatingIfNeeded: status.st_ino),
      Int(GIT_FILEMODE_BLOB.rawValue), Int(status.st_uid), Int(status.st_gid),
      Int(truncatingIfNeeded: status.st_size),
    ]
    let name = Array(update.path.utf8)
    let length = min(name.count, IndexEntryBytes.mostLength)
    var entry = numbers.flatMap(bytes(of:))
    entry += withUnsafeBytes(of: blob.oid.id) { Array($0) }
    entry += [UInt8(length >> 8), UInt8(length & 0xFF)] + name
    let size = IndexEntryBytes.size(withNameEnding: entry.count)
    return entry + Array(repeating: 0, count: size - entry.count)
  }

  private func keptExtensions(_ paths: [String]) -> [UInt8] {
    extensions.flatMap { each -> [UInt8] in
      let content = bytes[each.content]
      switch each.name {
      case "REUC": return Self.extension(each.name, content: Array(content))
      case "TREE":
        var trees = CacheTree(content)
        return trees.without(paths).map { Self.extension(each.name, content: $0) } ?? []
      default: return []
      }
    }
  }

  private static func `extension`(_ name: String, content: [UInt8]) -> [UInt8] {
    Array(name.utf8) + bytes(of: content.count) + content
  }

  /// The lowest 32 bits of a number, the highest byte first.
  private static func bytes(of number: Int) -> [UInt8] {
    withUnsafeBytes(of: UInt32(truncatingIfNeeded: number).bigEndian) { Array($0) }
  }

  private static func checksum(of bytes: [UInt8]) -> [UInt8] {
    var context = SHA1_CTX()
    var digest = [UInt8](repeating: 0, count: checksumSize)
    SHA1Init(&context)
    SHA1Update(&context, bytes, bytes.count)
    SHA1Final(&digest, &context)
    return digest
  }
}
