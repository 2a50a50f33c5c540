extension PictureReader {
  /// Chunks of a RIFF file, each filled up to an even length.
  mutating func readWebP() throws(Damage) {
    try skip(4)
    let length = try reversedNumber(of: 4)
    guard length >= 4, length <= bytes.count - 8 else { throw Damage() }
    try skip(4)
    end(.picture)
    while position < 8 + length { try readChunk(before: 8 + length) }
    endWithRest()
  }

  private mutating func readChunk(before end: Int) throws(Damage) {
    try skip(4)
    let name = String(decoding: bytes[position - 4..<position], as: UTF8.self)
    let length = try reversedNumber(of: 4)
    guard length <= end - position, name != "VP8X" || length >= 10 else { throw Damage() }
    try skip(length)
    let content = position - length..<position
    if !length.isMultiple(of: 2), position < end { try skip(1) }
    switch name {
    case "VP8 ", "VP8L", "VP8X", "ALPH", "ANIM", "ANMF", "ICCP": self.end(.picture)
    case "EXIF": self.end(exif(in: content))
    default: self.end(.metadata)
    }
  }
}
