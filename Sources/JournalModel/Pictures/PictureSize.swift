/// Width and height of a picture as it is shown, in pixels.
package struct PictureSize: Equatable, Sendable {
  package let width, height: Int

  /// Reads it from the beginning of the parts that show the picture, and turns it as its Exif block says;
  /// nil where it does not say.
  package init?(_ bytes: [UInt8], form: Attachment.Form) {
    let size: (Int, Int)? =
      switch form {
      case .png: Self.pair(in: bytes, at: 16, bytes: 4, isBigEndian: true)
      case .gif: Self.pair(in: bytes, at: 6, bytes: 2, isBigEndian: false)
      case .jpeg: Self.jpeg(bytes)
      case .webp: Self.webp(bytes)
      case .text, .log: nil
      }
    guard let size, (1...65_535).contains(size.0), (1...65_535).contains(size.1) else { return nil }
    let isTurned = Self.isTurned(bytes, form: form)
    (width, height) = isTurned ? (size.1, size.0) : size
  }

  /// Whether width and height change places.
  private static func isTurned(_ bytes: [UInt8], form: Attachment.Form) -> Bool {
    PictureFile(bytes, form: form).orientation.map { (5...8).contains($0) } ?? false
  }

  private static func pair(
    in bytes: [UInt8], at offset: Int, bytes count: Int, isBigEndian: Bool
  ) -> (Int, Int)? {
    guard bytes.count >= offset + 2 * count else { return nil }
    let numbers = [0, 1].map { index in
      let digits = Array(bytes[(offset + index * count)..<(offset + (index + 1) * count)])
      return (isBigEndian ? digits : digits.reversed()).reduce(0) { $0 << 8 | Int($1) }
    }
    return (numbers[0], numbers[1])
  }

  /// Of the first segment that begins a frame; height stands before width there.
  private static func jpeg(_ bytes: [UInt8]) -> (Int, Int)? {
    var position = 2
    while position + 9 < bytes.count, bytes[position] == 0xFF {
      let code = bytes[position + 1]
      guard code != 0xFF else {
        position += 1
        continue
      }
      if (0xC0...0xCF).contains(code), ![0xC4, 0xC8, 0xCC].contains(code) {
        return pair(in: bytes, at: position + 5, bytes: 2, isBigEndian: true).map { ($1, $0) }
      }
      position += 2 + (Int(bytes[position + 2]) << 8 | Int(bytes[position + 3]))
    }
    return nil
  }

  /// Of the first chunk, in any of its three forms.
  private static func webp(_ bytes: [UInt8]) -> (Int, Int)? {
    guard bytes.count >= 30 else { return nil }
    if bytes.has("VP8X", at: 12) {
      return (reversed(bytes[24..<27]) + 1, reversed(bytes[27..<30]) + 1)
    }
    if bytes.has("VP8L", at: 12) {
      let bits = reversed(bytes[21..<25])
      return ((bits & 0x3FFF) + 1, ((bits >> 14) & 0x3FFF) + 1)
    }
    guard bytes.has("VP8 ", at: 12) else { return nil }
    return pair(in: bytes, at: 26, bytes: 2, isBigEndian: false).map { ($0 & 0x3FFF, $1 & 0x3FFF) }
  }

  /// A number whose last byte counts most.
  private static func reversed(_ bytes: ArraySlice<UInt8>) -> Int {
    bytes.reversed().reduce(0) { $0 << 8 | Int($1) }
  }
}
