import Testing

@testable import JournalModel

/// The smallest file of each form with one part of each sort, to be put together and taken apart.
struct PictureSample: Sendable, CustomTestStringConvertible {
  let form: JournalModel.Attachment.Form
  /// Stretches of bytes, with whether they are needed to show the picture.
  let parts: [(bytes: [UInt8], isShown: Bool)]

  var whole: [UInt8] { parts.flatMap(\.bytes) }
  /// What is left of it.
  var bare: [UInt8] { parts.filter(\.isShown).flatMap(\.bytes) }
  var testDescription: String { form.rawValue }

  static let all = [jpeg, png, webp, gif]

  static let jpeg = PictureSample(
    form: .jpeg,
    parts: [
      ([0xFF, 0xD8], true), (segment(0xE0, "JFIF\0\u{1}\u{2}"), true),
      (segment(0xE0, "JFXX\0"), false), ([0xFF] + segment(0xE1, "Exif\0\0MM\0*"), false),
      (segment(0xE1, "http://ns.adobe.com/xap/1.0/\0<x/>"), false),
      (segment(0xE2, "ICC_PROFILE\0\u{1}\u{1}profile"), true),
      (segment(0xE2, "MPF\0"), false), (segment(0xE6, "GoPro\0"), false),
      (segment(0xED, "Photoshop 3.0\0"), false), (segment(0xEE, "Adobe\0d"), true),
      (segment(0xFE, "by Grace"), false), (segment(0xDB, "table"), true),
      (segment(0xDA, "scan"), true), ([1, 2, 0xFF, 0, 0xFF, 0xD0, 3], true),
      (segment(0xFE, "between scans"), false), (segment(0xDA, "scan"), true),
      ([0xFF, 0xD9], true), (Array("a film behind the picture".utf8), false),
    ])

  static let png = PictureSample(
    form: .png,
    parts: [
      ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], true),
      (chunk("IHDR", "0123456789abc"), true), (chunk("iCCP", "profile"), true),
      (chunk("eXIf", "MM\0*"), false), (chunk("tEXt", "Author\0Grace"), false),
      (chunk("zTXt", ""), false), (chunk("iTXt", "XML:com.adobe.xmp\0"), false),
      (chunk("tIME", "1234567"), false), (chunk("caBX", "who made it"), false),
      (chunk("pHYs", "123456789"), true), (chunk("IDAT", "pixels"), true),
      (chunk("IDAT", ""), true), (chunk("IEND", ""), true), (Array("behind".utf8), false),
    ])

  static let webp = PictureSample(
    form: .webp,
    parts: riff([
      (chunkOfRIFF("VP8X", "\u{20}123456789"), true), (chunkOfRIFF("ICCP", "odd"), true),
      (chunkOfRIFF("VP8 ", "pixels"), true), (chunkOfRIFF("EXIF", "Exif\0\0II*\0"), false),
      (chunkOfRIFF("XMP ", "<x/>"), false), (chunkOfRIFF("WHO?", "Grace"), false),
    ]))

  static let gif = PictureSample(
    form: .gif,
    parts: [
      (Array("GIF89a".utf8) + [1, 0, 1, 0, 0x80, 0, 0, 0, 0, 0, 255, 255, 255], true),
      ([0x21, 0xFE, 5] + Array("Grace".utf8) + [1, 0x2E, 0], false),
      ([0x21, 0xFF, 11] + Array("NETSCAPE2.0".utf8) + [3, 1, 0, 0, 0], true),
      ([0x21, 0xFF, 11] + Array("XMP DataXMP".utf8) + [2, 0x3C, 0x3E, 0], false),
      ([0x21, 0xF9, 4, 0, 0, 0, 0, 0], true), ([0x21, 0x77, 1, 0, 0], false),
      ([0x2C, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x44, 1, 0], true), ([0x3B], true),
      (Array("behind".utf8), false),
    ])
}

extension PictureSample {
  static func segment(_ code: UInt8, _ content: [UInt8]) -> [UInt8] {
    [0xFF, code, UInt8((content.count + 2) >> 8), UInt8((content.count + 2) & 0xFF)] + content
  }

  static func segment(_ code: UInt8, _ content: String) -> [UInt8] {
    segment(code, Array(content.utf8))
  }

  static func chunk(_ name: String, _ content: [UInt8]) -> [UInt8] {
    let named = Array(name.utf8) + content
    return [0, 0, 0, UInt8(content.count)] + named + CheckSum.bytes(of: named)
  }

  static func chunk(_ name: String, _ content: String) -> [UInt8] {
    chunk(name, Array(content.utf8))
  }

  static func chunkOfRIFF(_ name: String, _ content: [UInt8]) -> [UInt8] {
    let filling: [UInt8] = content.count.isMultiple(of: 2) ? [] : [0]
    return Array(name.utf8) + [UInt8(content.count), 0, 0, 0] + content + filling
  }

  static func chunkOfRIFF(_ name: String, _ content: String) -> [UInt8] {
    chunkOfRIFF(name, Array(content.utf8))
  }

  /// A whole file of chunks that are less than 250 bytes together.
  static func riff(
    _ chunks: [(bytes: [UInt8], isShown: Bool)]
  ) -> [(bytes: [UInt8], isShown: Bool)] {
    let length = UInt8(4 + chunks.reduce(0) { $0 + $1.bytes.count })
    let head = Array("RIFF".utf8) + [length, 0, 0, 0] + Array("WEBP".utf8)
    return [(head, true)] + chunks
  }
}
