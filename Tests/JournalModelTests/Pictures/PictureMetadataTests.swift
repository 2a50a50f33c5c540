import TestSupport
import Testing

@testable import JournalModel

@Suite("Metadata of pictures")
struct PictureMetadataTests {
  private static let forms: [JournalModel.Attachment.Form] = [.jpeg, .png, .webp]

  /// What is kept; nil if it is refused.
  private func bare(_ bytes: [UInt8], _ form: JournalModel.Attachment.Form) -> [UInt8]? {
    try? PictureFile(bytes, form: form).withoutMetadata()
  }

  @Test(
    "what shows the picture stays, byte by byte, and nothing else", arguments: PictureSample.all)
  func parts(_ sample: PictureSample) throws {
    var expected = sample.bare
    if sample.form == .webp { expected[4] = UInt8(expected.count - 8) }
    var attachment = try NewAttachment(sample.whole, named: "photo")
    try attachment.takeMetadataAway()
    #expect(attachment.content == expected && attachment.hadMetadata)
    try attachment.takeMetadataAway()
    #expect(attachment.content == expected && !attachment.hadMetadata)
  }

  @Test("each part of metadata alone is taken away", arguments: PictureSample.all)
  func eachAlone(_ sample: PictureSample) throws {
    for index in sample.parts.indices where !sample.parts[index].isShown {
      let kept = sample.parts.enumerated().filter { $0.element.isShown || $0.offset == index }
      var bytes = kept.flatMap(\.element.bytes)
      if sample.form == .webp { bytes[4] = UInt8(bytes.count - 8) }
      let found = try #require(bare(bytes, sample.form))
      #expect(found.count == sample.bare.count, "part \(index)")
    }
  }

  @Test("a text stays as it is")
  func texts() throws {
    var attachment = try NewAttachment(Array("Exif\nGPSLatitude".utf8), named: "a.txt")
    try attachment.takeMetadataAway()
    #expect(attachment.content == Array("Exif\nGPSLatitude".utf8) && !attachment.hadMetadata)
  }

  @Test("a picture that is to be turned says so and nothing else", arguments: forms)
  func orientation(_ form: JournalModel.Attachment.Form) throws {
    for (bigEndian, turned) in [(true, 6), (false, 8), (true, 2)] {
      let exif = ExifSample.tiff(bigEndian: bigEndian, orientation: turned, place: [2, 4])
      let found = try #require(bare(ExifSample.picture(form, exif: exif), form))
      var expected = ExifSample.picture(
        form, exif: ExifSample.tiff(bigEndian: true, orientation: turned))
      if form == .webp { expected[20] = 0x08 }
      #expect(found == expected)
      #expect(bare(found, form) == found)
    }
  }

  @Test("an upright picture keeps no Exif", arguments: forms, [0, 1, 9, 65535])
  func upright(_ form: JournalModel.Attachment.Form, _ turned: Int) throws {
    let exif = ExifSample.tiff(bigEndian: false, orientation: turned, place: [2])
    let found = try #require(bare(ExifSample.picture(form, exif: exif), form))
    #expect(found.places(of: "II*\0", in: 0..<found.count).isEmpty)
    if form == .webp { #expect(found[20] == 0) }
  }

  @Test("a minimal Exif block is that of the specification, to the byte")
  func minimal() {
    #expect(
      bare(
        ExifSample.picture(.jpeg, exif: ExifSample.tiff(bigEndian: false, orientation: 6)), .jpeg)
        == [0xFF, 0xD8, 0xFF, 0xE1, 0, 34] + Array("Exif\0\0MM\0*".utf8) + [
          0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0, 0, 0, 0, 0,
        ] + PictureSample.segment(0xDA, "scan") + [0xFF, 0xD9])
    // As Python's zlib.crc32 has it.
    #expect(CheckSum.bytes(of: Array("IEND".utf8)) == [0xAE, 0x42, 0x60, 0x82])
  }
}
