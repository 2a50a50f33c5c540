extension PictureReader {
  /// Segments from the start of the image to its end, with the coded data between them.
  ///
  /// Of application segments those of JFIF and Adobe stay, which say how colours are coded, and colour
  /// profiles. Others have Exif, XMP, IPTC, further pictures, sound, or what a maker thought of.
  mutating func readJPEG() throws(Damage) {
    try skip(2)
    end(.picture)
    var hasScan = false
    while true {
      switch try marker() {
      case 0xD9:
        guard hasScan else { throw Damage() }
        end(.picture)
        return endWithRest()
      case 0x01, 0xD0...0xD7: end(.picture)
      case 0xDA:
        try skipSegment()
        try skipScan()
        end(.picture)
        hasScan = true
      case 0xC0...0xFE where bytes[position - 1] != 0xD8:
        let code = bytes[position - 1]
        // Of the first segment, which most have and which names nobody, it does not matter.
        if code != 0xE0 {
          begin(sort(ofSegment: code, min(position + 2, bytes.count)..<bytes.count))
        }
        let content = try skipSegment()
        end(sort(ofSegment: code, content))
      default: throw Damage()
      }
    }
  }

  /// The code of a marker; any number of fill bytes may stand before it.
  private mutating func marker() throws(Damage) -> UInt8 {
    guard try byte() == 0xFF else { throw Damage() }
    var code: UInt8 = 0xFF
    while code == 0xFF { code = try byte() }
    return code
  }

  @discardableResult
  private mutating func skipSegment() throws(Damage) -> Range<Int> {
    // The length counts itself.
    let length = try number(of: 2) - 2
    try skip(length)
    return position - length..<position
  }

  /// Coded data, in which a byte FF has a zero behind it, or is a mark to restart at.
  private mutating func skipScan() throws(Damage) {
    while let next = bytes[position...].firstIndex(of: 0xFF) {
      guard next + 1 < bytes.count else { break }
      switch bytes[next + 1] {
      case 0x00, 0xD0...0xD7: position = next + 2
      case 0xFF: position = next + 1
      default:
        position = next
        return
      }
    }
    throw Damage()
  }

  private func sort(ofSegment code: UInt8, _ content: Range<Int>) -> PicturePart.Sort {
    switch code {
    case 0xE0: begins(content, "JFIF\0") ? .picture : .metadata
    case 0xE1: begins(content, "Exif\0") ? exif(in: content) : .metadata
    case 0xE2: begins(content, "ICC_PROFILE\0") ? .picture : .metadata
    case 0xEE: begins(content, "Adobe") ? .picture : .metadata
    case 0xE3...0xEF, 0xFE: .metadata
    default: .picture
    }
  }

  private func begins(_ content: Range<Int>, _ word: String) -> Bool {
    content.count >= word.utf8.count && bytes.has(word, at: content.lowerBound)
  }
}
