import TestSupport
import Testing

@testable import JournalModel

@Suite("Damaged pictures")
struct DamagedPictureTests {
  @Test("a picture that ends anywhere is refused or kept as it is", arguments: PictureSample.all)
  func truncated(_ sample: PictureSample) throws {
    let behind = sample.parts.last?.isShown == false ? sample.parts.last?.bytes.count ?? 0 : 0
    let end = sample.form == .webp ? sample.whole.count : sample.whole.count - behind
    for length in 0..<end {
      let bytes = Array(sample.whole.prefix(length))
      if let kept = try? PictureFile(bytes, form: sample.form).withoutMetadata() {
        #expect(kept == bytes, "\(length) bytes")
      }
      _ = PicturePosition(in: bytes)
    }
  }

  @Test("whatever a byte says, nothing crashes and twice is once", arguments: PictureSample.all)
  func changed(_ sample: PictureSample) throws {
    for index in sample.whole.indices {
      for value: UInt8 in [0x00, 0x01, 0x7F, 0x80, 0xD8, 0xFF] {
        var bytes = sample.whole
        bytes[index] = value
        try expectStable(bytes, sample.form)
      }
    }
  }

  @Test("ten thousand times several bytes", arguments: PictureSample.all)
  func mutations(_ sample: PictureSample) throws {
    var random = SeededGenerator(seed: 22)
    for _ in 0..<2500 {
      var bytes = sample.whole
      for _ in 0..<Int.random(in: 1...6, using: &random) {
        bytes[Int.random(in: 0..<bytes.count, using: &random)] = .random(
          in: 0...255, using: &random)
      }
      try expectStable(bytes, sample.form)
    }
  }

  private func expectStable(_ bytes: [UInt8], _ form: JournalModel.Attachment.Form) throws {
    _ = PicturePosition(in: bytes)
    guard let kept = try? PictureFile(bytes, form: form).withoutMetadata() else { return }
    #expect(kept.count <= bytes.count + 34)
    #expect(try PictureFile(kept, form: form).withoutMetadata() == kept)
  }

  @Test("a hundred thousand chunks take no longer than their bytes")
  func many() throws {
    let shown = PictureSample.png.parts.filter(\.isShown).map(\.bytes)
    let block = ExifSample.tiff(bigEndian: true, orientation: 6)
    let pair = PictureSample.chunk("eXIf", block) + PictureSample.chunk("IDAT", "")
    let pairs = (0..<50_000).flatMap { _ in pair }
    let bytes = shown.dropLast().flatMap(\.self) + pairs + PictureSample.chunk("IEND", "")
    let kept = try PictureFile(bytes, form: .png).withoutMetadata()
    #expect(kept.count == bytes.count - 49_999 * PictureSample.chunk("eXIf", block).count)
  }

  @Test("Exif blocks that lead anywhere crash nothing", arguments: [true, false])
  func exif(_ bigEndian: Bool) {
    let block = ExifSample.tiff(bigEndian: bigEndian, orientation: 6, place: [2, 4])
    for index in block.indices {
      for value: UInt8 in [0x00, 0x7F, 0xFF] {
        var bytes = block
        bytes[index] = value
        for length in 0...bytes.count {
          let found = ExifBlock(bytes.prefix(length))
          #expect(found?.orientation ?? 2 >= 2)
          _ = found?.hasPosition
        }
      }
    }
  }

  @Test(
    "a damaged picture with metadata is refused, one without stays",
    arguments: [
      ("\u{89}PNG\r\n\u{1A}\npixels", true), ("\u{89}PNG\r\n\u{1A}\npixels tEXtAuthor", false),
      ("GIF89a", true), ("GIF89a XMP DataXMP", false), ("RIFF\0\0\0\0WEBP", true),
      ("RIFF\0\0\0\0WEBPEXIF", false),
    ])
  func traces(_ text: String, _ isKept: Bool) throws {
    // A character is a byte here.
    let bytes = text.unicodeScalars.map { UInt8($0.value) }
    var attachment = try NewAttachment(bytes, named: "photo")
    if isKept {
      try attachment.takeMetadataAway()
      #expect(attachment.content == bytes)
    } else {
      #expect(throws: NewAttachment.Problem.damaged) { try attachment.takeMetadataAway() }
    }
  }

  @Test("a comment that is cut off is metadata, too")
  func cutOff() {
    for (form, bytes): (JournalModel.Attachment.Form, [UInt8]) in [
      (.jpeg, [0xFF, 0xD8, 0xFF, 0xFE, 0, 200] + Array("by Grace".utf8)),
      (.gif, Array(PictureSample.gif.whole.prefix(24))),
    ] {
      #expect(throws: PictureReader.Damage.self) {
        try PictureFile(bytes, form: form).withoutMetadata()
      }
    }
  }
}
