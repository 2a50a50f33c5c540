/// One entry in the bytes of an index: 62 bytes of numbers, in version 3 perhaps two more, a name,
/// and one to eight NULs up to a multiple of eight.
struct IndexEntryBytes {
  let range: Range<Int>
  let name: Range<Int>
  /// 0, or which side of a merge it is.
  let stage: UInt8
  /// Whether a sparse checkout leaves the file out of the worktree.
  let isLeftOut: Bool

  init?(at start: Int, in bytes: UnsafeBufferPointer<UInt8>, version: UInt8) {
    guard start + Self.fixedSize < bytes.count else { return nil }
    let flags = bytes[start + 60]
    let isExtended = flags & 0x40 != 0
    guard version > 2 || !isExtended else { return nil }
    stage = flags >> 4 & 3
    isLeftOut = isExtended && bytes[start + 62] & 0x40 != 0
    let nameStart = start + Self.fixedSize + (isExtended ? 2 : 0)
    var length = Int(flags & 0x0F) << 8 | Int(bytes[start + 61])
    // The length of a longer name is only said by its NUL.
    if length == Self.mostLength {
      while nameStart + length < bytes.count, bytes[nameStart + length] != 0 { length += 1 }
    }
    let end = start + Self.size(withNameEnding: nameStart + length - start)
    guard length > 0, end <= bytes.count, bytes[nameStart + length] == 0 else { return nil }
    name = nameStart..<nameStart + length
    range = start..<end
  }

  static let fixedSize = 62
  /// The longest name whose length has room in an entry.
  static let mostLength = 0xFFF

  static func size(withNameEnding end: Int) -> Int { (end + 8) & ~7 }
}
