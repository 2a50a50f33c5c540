import Testing

@testable import JournalModel

@Suite("The size of a picture")
struct PictureSizeTests {
  private func size(_ bytes: [UInt8], _ form: JournalModel.Attachment.Form) -> [Int]? {
    PictureSize(bytes, form: form).map { [$0.width, $0.height] }
  }

  private let png: [UInt8] =
    [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13] + Array("IHDR".utf8)
    + [0, 0, 4, 0xB0, 0, 0, 3, 0x20, 8, 2, 0, 0, 0, 0, 0, 0, 0]

  @Test func standsInTheBeginning() {
    #expect(size(png, .png) == [1200, 800])
    #expect(size(Array("GIF89a".utf8) + [0x2C, 1, 0x90, 1], .gif) == [300, 400])
    #expect(
      size(webp("VP8X", [10, 0, 0, 0, 0, 0, 0, 0, 0x2B, 1, 0, 0x8F, 1, 0]), .webp) == [300, 400])
    #expect(size(webp("VP8L", [10, 0, 0, 0, 0x2F, 0x2B, 0xC1, 0x63, 0]), .webp) == [300, 400])
  }

  private func webp(_ chunk: String, _ rest: [UInt8]) -> [UInt8] {
    let start: [UInt8] = Array("RIFF".utf8) + [0, 0, 0, 0]
    let padding = [UInt8](repeating: 0, count: 8)
    return start + Array("WEBP".utf8) + Array(chunk.utf8) + rest + padding
  }

  @Test func ofAJPEGStandsInItsFrame() {
    let start: [UInt8] = [0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 1, 2]
    let frame: [UInt8] = [0xFF, 0xC2, 0, 17, 8, 1, 0x90, 1, 0x2C, 3, 0, 0]
    #expect(size(start + frame, .jpeg) == [300, 400])
    #expect(size(start, .jpeg) == nil)
  }

  @Test func ofATurnedPictureIsTurned() {
    let exif = Array("Exif\0\0".utf8) + ExifBlock.tiff(orientation: 6)
    let start: [UInt8] = [0xFF, 0xD8, 0xFF, 0xE1, 0, UInt8(exif.count + 2)] + exif
    #expect(size(start + [0xFF, 0xC0, 0, 8, 8, 1, 0x90, 1, 0x2C, 3, 0, 0], .jpeg) == [400, 300])
  }

  @Test func isNotMadeUp() {
    #expect(size([], .png) == nil)
    #expect(size(Array(png.prefix(20)), .png) == nil)
    #expect(size(png, .text) == nil)
    #expect(size(Array("GIF89a".utf8) + [0, 0, 0, 0], .gif) == nil)
  }
}
