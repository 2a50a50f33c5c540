@testable import JournalModel

/// Exif blocks, and the smallest pictures that have one.
enum ExifSample {
  /// A block with the way to turn a picture and, if given, entries of a folder of a place.
  static func tiff(bigEndian: Bool, orientation: Int, place tags: [Int]? = nil) -> [UInt8] {
    let number = { (value: Int, count: Int) -> [UInt8] in
      let bytes = (0..<count).map { UInt8(value >> (8 * $0) & 0xFF) }
      return bigEndian ? bytes.reversed() : bytes
    }
    let entry = { (tag: Int, type: Int, value: [UInt8]) in
      number(tag, 2) + number(type, 2) + number(1, 4) + value
    }
    let folder =
      number(tags == nil ? 1 : 2, 2)
      + entry(0x0112, 3, number(orientation, 2) + [0, 0])
      + (tags == nil ? [] : entry(0x8825, 4, number(38, 4))) + number(0, 4)
    let place = tags.map { tags in
      number(tags.count, 2) + tags.flatMap { entry($0, 5, number(0, 4)) } + number(0, 4)
    }
    return Array((bigEndian ? "MM\0*" : "II*\0").utf8) + number(8, 4) + folder + (place ?? [])
  }

  /// A picture of one of the forms that have Exif.
  static func picture(
    _ form: JournalModel.Attachment.Form, exif: [UInt8]
  ) -> [UInt8] {
    switch form {
    case .jpeg:
      [0xFF, 0xD8] + PictureSample.segment(0xE1, Array("Exif\0\0".utf8) + exif)
        + PictureSample.segment(0xDA, "scan") + [0xFF, 0xD9]
    case .png:
      PictureSample.png.parts[0].bytes + PictureSample.chunk("IHDR", "0123456789abc")
        + PictureSample.chunk("eXIf", exif) + PictureSample.chunk("IDAT", "pixels")
        + PictureSample.chunk("IEND", "")
    default:
      PictureSample.riff([
        (PictureSample.chunkOfRIFF("VP8X", "\u{C}123456789"), true),
        (PictureSample.chunkOfRIFF("VP8 ", "pixels"), true),
        (PictureSample.chunkOfRIFF("EXIF", exif), true),
      ]).flatMap(\.bytes)
    }
  }
}
