extension PictureReader {
  /// Chunks that are not needed to decode the picture, and yet say how it looks; animations among them.
  private static let shown: Set = [
    "tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "sBIT", "cICP", "mDCV", "cLLI", "bKGD", "hIST", "pHYs",
    "sPLT", "acTL", "fcTL", "fdAT",
  ]

  /// Chunks from `IHDR` to `IEND`. What is needed has a name with a capital; of the rest stays what is
  /// known to be about the looks.
  mutating func readPNG() throws(Damage) {
    try skip(8)
    guard bytes.has("IHDR", at: position + 4) else { throw Damage() }
    end(.picture)
    var hasPixels = false
    while true {
      let length = try number(of: 4)
      let name = try chunkName()
      try skip(length)
      let content = position - length..<position
      // The sum over name and content.
      try skip(4)
      end(sort(ofChunk: name, content))
      if name == "IDAT" { hasPixels = true }
      guard name == "IEND" else { continue }
      guard hasPixels else { throw Damage() }
      return endWithRest()
    }
  }

  private mutating func chunkName() throws(Damage) -> String {
    try skip(4)
    let name = bytes[position - 4..<position]
    guard name.allSatisfy({ (0x41...0x5A).contains($0 & ~0x20) }) else { throw Damage() }
    return String(decoding: name, as: UTF8.self)
  }

  private func sort(ofChunk name: String, _ content: Range<Int>) -> PicturePart.Sort {
    if name == "eXIf" { return exif(in: content) }
    let isNeeded = name.utf8.first.map { $0 & 0x20 == 0 } ?? false
    return isNeeded || Self.shown.contains(name) ? .picture : .metadata
  }
}
