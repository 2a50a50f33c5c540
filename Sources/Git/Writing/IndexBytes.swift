internal import CLibgit2

/// The bytes of an index, in which a few paths are looked up and changed without taking all of it
/// apart: beside 100,000 files that is most of the time of an `add`.
///
/// As git does, it does not ask whether the checksum at the end is right.
struct IndexBytes {
  let bytes: [UInt8]
  /// End of the entries, and beginning of what git may know without understanding it.
  let entriesEnd: Int
  let extensions: [Extension]
  private let places: [[UInt8]: Place]

  /// Part that git keeps behind the entries.
  struct Extension {
    let name: String
    let content: Range<Int>
  }

  /// Position of a key among the entries, or the one that it would have.
  struct Place {
    /// Empty if there is no such entry.
    var range: Range<Int>
    var entry: IndexEntryBytes?
    /// More than one entry, or one of a merge.
    var isUnmerged = false
    /// Whether the next entry's name begins with the key.
    var isBeginning = false
  }

  /// Nil if the index is of another version than 2 and 3, split, sparse or broken: then it is for git.
  init?(_ bytes: [UInt8], paths: [String]) {
    guard bytes.count >= Self.headerSize + Self.checksumSize,
      bytes.starts(with: Array("DIRC".utf8)), bytes[4..<7].allSatisfy({ $0 == 0 }),
      bytes[7] == 2 || bytes[7] == 3
    else { return nil }
    let keys = Set(paths.flatMap(Self.keys)).sorted { $0.lexicographicallyPrecedes($1) }
    guard let (places, end) = IndexWalk.places(of: keys, in: bytes),
      let extensions = Self.extensions(in: bytes, from: end)
    else { return nil }
    self.bytes = bytes
    self.extensions = extensions
    self.places = Dictionary(zip(keys, places)) { $1 }
    entriesEnd = end
  }

  static let headerSize = 12
  static let checksumSize = 20

  static let empty =
    Array("DIRC\0\0\0\u{2}\0\0\0\0".utf8) + Array(repeating: 0, count: checksumSize)

  static func count(_ bytes: [UInt8]) -> Int { number(at: 8, in: bytes) }

  /// The path, the folders above it, and what would stand below it if it were a folder.
  private static func keys(of path: String) -> [[UInt8]] {
    let path = Array(path.utf8)
    let slashes = path.indices.filter { path[$0] == UInt8(ascii: "/") }
    return slashes.map { Array(path[..<$0]) } + [path, path + [UInt8(ascii: "/")]]
  }

  func place(of path: String) -> Place? { places[Array(path.utf8)] }

  /// The entry of a path; nil if there is none.
  func entry(at path: String) -> IndexFile.Entry? {
    guard let place = place(of: path), let entry = place.entry else { return nil }
    guard !place.isUnmerged else { return .unmerged }
    var oid = git_oid()
    withUnsafeMutableBytes(of: &oid.id) { $0.copyBytes(from: bytes[entry.range][offset: 40, 20]) }
    return IndexFile.Entry(blob: ObjectID(oid), isLeftOut: entry.isLeftOut)
  }

  /// Whether an entry stands in the way: a file in place of a folder, or the other way round.
  func isObstructed(_ path: String) -> Bool {
    Self.keys(of: path).contains { key in
      guard key != Array(path.utf8), let place = places[key] else { return false }
      return place.entry != nil || (key.last == UInt8(ascii: "/") && place.isBeginning)
    }
  }

  /// Nil if the bytes end in the middle, or one begins with a small letter: whoever does not know
  /// that must not use the index.
  private static func extensions(in bytes: [UInt8], from start: Int) -> [Extension]? {
    var (extensions, offset): ([Extension], Int) = ([], start)
    let end = bytes.count - checksumSize
    while offset < end {
      guard offset + 8 <= end, bytes[offset] < UInt8(ascii: "a") else { return nil }
      let content = offset + 8..<offset + 8 + number(at: offset + 4, in: bytes)
      guard content.upperBound <= end else { return nil }
      let name = String(decoding: bytes[offset..<offset + 4], as: UTF8.self)
      extensions.append(Extension(name: name, content: content))
      offset = content.upperBound
    }
    return offset == end ? extensions : nil
  }

  /// Four bytes, the highest first.
  private static func number(at offset: Int, in bytes: [UInt8]) -> Int {
    bytes[offset..<offset + 4].reduce(0) { $0 << 8 | Int($1) }
  }
}

extension ArraySlice<UInt8> {
  fileprivate subscript(offset offset: Int, count: Int) -> ArraySlice<UInt8> {
    self[startIndex + offset..<startIndex + offset + count]
  }
}

extension IndexFile.Entry {
  /// What a merge left: no blob is that of the path, so that nothing takes it for one that was lost.
  static var unmerged: IndexFile.Entry {
    IndexFile.Entry(blob: ObjectID(git_oid()), isLeftOut: false)
  }
}
