/// A picture's file, cut into parts.
struct PictureFile {
  private let form: Attachment.Form
  private let bytes: [UInt8]
  private let parts: [PicturePart]
  /// Whether the bytes are parts from the first to the last.
  private let isWhole: Bool
  private let isCutInMetadata: Bool

  /// Takes bytes, of a picture or of whatever has no form of ours.
  init(_ bytes: [UInt8], form: Attachment.Form?) {
    var reader = PictureReader(bytes)
    do throws(PictureReader.Damage) {
      switch form {
      case .jpeg: try reader.readJPEG()
      case .png: try reader.readPNG()
      case .webp: try reader.readWebP()
      case .gif: try reader.readGIF()
      case .text, .log, nil: throw PictureReader.Damage()
      }
      isWhole = true
    } catch {
      isWhole = false
    }
    (self.bytes, self.form, parts) = (bytes, form ?? .text, reader.parts)
    isCutInMetadata = reader.unfinished.map { $0 != .picture } ?? false
  }

  /// The bytes that show the picture, upright and in its colours, and nothing else. Taken from these
  /// again they are the same.
  ///
  /// Fails where the picture is damaged and has metadata; without, it stays as it is.
  func withoutMetadata() throws(PictureReader.Damage) -> [UInt8] {
    guard isWhole else {
      if hasTraces { throw PictureReader.Damage() }
      return bytes
    }
    guard parts.contains(where: { $0.sort != .picture }) else { return bytes }
    let turned = turned
    var kept: [UInt8] = []
    kept.reserveCapacity(bytes.count)
    for part in parts {
      if part.sort == .picture { kept += bytes[part.range] }
      if part == turned?.part { kept += turned?.bytes ?? [] }
    }
    if form == .webp { tell(ofChunksIn: &kept, hasExif: turned != nil) }
    return kept
  }

  /// How the picture is to be turned, from 2 to 8; nil if it is upright.
  var orientation: UInt8? {
    for part in parts {
      if case .exif(let range) = part.sort { return ExifBlock(bytes[range])?.orientation }
    }
    return nil
  }

  /// Parts in which a place on earth can stand: where the picture is damaged, all of it.
  var placesOfMetadata: [Range<Int>] {
    isWhole ? parts.filter { $0.sort != .picture }.map(\.range) : [0..<bytes.count]
  }
}

extension PictureFile {
  /// The first Exif block, if the picture is to be turned, and what stands there instead.
  private var turned: (part: PicturePart, bytes: [UInt8])? {
    for part in parts {
      guard case .exif(let range) = part.sort else { continue }
      guard let orientation = ExifBlock(bytes[range])?.orientation else { return nil }
      return (part, block(ExifBlock.tiff(orientation: orientation)))
    }
    return nil
  }

  private func block(_ tiff: [UInt8]) -> [UInt8] {
    let length = UInt8(tiff.count)
    switch form {
    case .jpeg: return [0xFF, 0xE1, 0, length + 8] + Array("Exif\0\0".utf8) + tiff
    case .webp: return Array("EXIF".utf8) + [length, 0, 0, 0] + tiff
    default:
      let chunk = Array("eXIf".utf8) + tiff
      return [0, 0, 0, length] + chunk + CheckSum.bytes(of: chunk)
    }
  }

  /// Writes the file's length, and whether there are Exif and XMP, where WebP has them.
  private func tell(ofChunksIn kept: inout [UInt8], hasExif: Bool) {
    for (index, shift) in zip(4..<8, [0, 8, 16, 24]) {
      kept[index] = UInt8(truncatingIfNeeded: (kept.count - 8) >> shift)
    }
    guard kept.has("VP8X", at: 12) else { return }
    kept[20] = kept[20] & ~0x0C | (hasExif ? 0x08 : 0)
  }

  /// Words with which metadata begin.
  private static let traces = [
    "Exif\0\0", "http://ns.adobe.com/", "Photoshop 3.0", "xpacket", "xmpmeta", "XMP Data", "eXIf",
    "tEXt", "zTXt", "iTXt", "tIME", "EXIF", "XMP ",
  ]

  /// Whether a damaged picture has metadata, before the damage or anywhere behind.
  private var hasTraces: Bool {
    form.isPicture
      && (isCutInMetadata || parts.contains { $0.sort != .picture }
        || Self.traces.contains { !bytes.places(of: $0, in: 0..<bytes.count).isEmpty })
  }
}
