extension PictureReader {
  /// Applications whose blocks are about the looks: how often an animation runs, and colours.
  private static let shown = ["NETSCAPE2.0", "ANIMEXTS1.0", "ICCRGBG1012"]

  /// Images and extensions, each in blocks of at most 255 bytes.
  mutating func readGIF() throws(Damage) {
    try skip(10)
    let flags = try byte()
    try skip(2 + Self.bytesOfColours(flags))
    end(.picture)
    while true {
      switch try byte() {
      case 0x21:
        let label = try byte()
        let sort = sort(ofExtension: label)
        begin(sort)
        try skipBlocks()
        end(sort)
      case 0x2C: try readImage()
      case 0x3B:
        end(.picture)
        return endWithRest()
      default: throw Damage()
      }
    }
  }

  private mutating func readImage() throws(Damage) {
    try skip(8)
    let flags = try byte()
    // One byte says how long codes are.
    try skip(Self.bytesOfColours(flags) + 1)
    try skipBlocks()
    end(.picture)
  }

  private mutating func skipBlocks() throws(Damage) {
    while case let length = try byte(), length > 0 { try skip(Int(length)) }
  }

  private func sort(ofExtension label: UInt8) -> PicturePart.Sort {
    switch label {
    case 0x01, 0xF9: .picture
    case 0xFF:
      Self.shown.contains { bytes.has("\u{0B}\($0)", at: position) } ? .picture : .metadata
    default: .metadata
    }
  }

  private static func bytesOfColours(_ flags: UInt8) -> Int {
    flags & 0x80 == 0 ? 0 : 3 << (Int(flags & 0x07) + 1)
  }
}
