/// An Exif block, which is a small TIFF file: of its folders is read only what is asked.
struct ExifBlock {
  private let bytes: ArraySlice<UInt8>
  private let isBigEndian: Bool
  /// Most entries of a folder that are looked at; cameras write a few dozen.
  private static let mostEntries = 1000

  /// Takes bytes from the mark of their order on; nil if there is none.
  init?(_ bytes: ArraySlice<UInt8>) {
    guard let order = Self.signatures.first(where: { bytes.starts(with: $0.utf8) }) else {
      return nil
    }
    (self.bytes, isBigEndian) = (bytes, order == Self.signatures[0])
  }

  /// How a block begins: numbers whose first byte counts most, and others.
  static let signatures = ["MM\0*", "II*\0"]

  /// How the picture is to be turned, from 2 to 8; nil if it is upright.
  var orientation: UInt8? {
    guard let entry = entry(of: [0x0112], in: 4), let type = number(of: 2, at: entry + 2),
      let turned = number(of: type == 4 ? 4 : 2, at: entry + 8)
    else { return nil }
    return (2...8).contains(turned) ? UInt8(turned) : nil
  }

  /// Whether it has a place on earth, or names a folder of one that cannot be read.
  var hasPosition: Bool {
    guard let folder = entry(of: [0x8825], in: 4) else { return false }
    guard let start = number(of: 4, at: folder + 8), number(of: 2, at: start) != nil else {
      return true
    }
    // Latitude, longitude, and those of where somebody went.
    return entry(of: [0x02, 0x04, 0x14, 0x16], in: folder + 8) != nil
  }

  /// A whole block that says nothing but how a picture is to be turned.
  static func tiff(orientation: UInt8) -> [UInt8] {
    [0x4D, 0x4D, 0x00, 0x2A, 0, 0, 0, 8]  // order, mark, place of the folder
      + [0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0]
  }

  /// Where the first entry with one of these tags begins, in the folder to which the number at
  /// `pointer` leads.
  private func entry(of tags: Set<Int>, in pointer: Int) -> Int? {
    guard let start = number(of: 4, at: pointer), let count = number(of: 2, at: start) else {
      return nil
    }
    for index in 0..<min(count, Self.mostEntries) {
      let entry = start + 2 + 12 * index
      guard let tag = number(of: 2, at: entry) else { return nil }
      if tags.contains(tag) { return entry }
    }
    return nil
  }

  /// Nil beyond the end.
  private func number(of count: Int, at offset: Int) -> Int? {
    guard offset <= bytes.count - count else { return nil }
    let found = bytes.dropFirst(offset).prefix(count)
    return isBigEndian
      ? found.reduce(0) { $0 << 8 | Int($1) } : found.reversed().reduce(0) { $0 << 8 | Int($1) }
  }
}
