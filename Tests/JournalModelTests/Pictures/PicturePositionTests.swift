import TestSupport
import Testing

@testable import JournalModel

@Suite("Positions in pictures")
struct PicturePositionTests {
  @Test("Exif with a place", arguments: [.jpeg, .png, .webp] as [JournalModel.Attachment.Form])
  func exif(_ form: JournalModel.Attachment.Form) {
    for bigEndian in [true, false] {
      let position = { (tags: [Int]?) in
        let block = ExifSample.tiff(bigEndian: bigEndian, orientation: 1, place: tags)
        return PicturePosition(in: ExifSample.picture(form, exif: block))
      }
      #expect(position([2, 4]) == .stated)
      #expect(position([0, 0x1D, 0x14]) == .stated)
      // A version and a date alone, as cameras without a receiver write them.
      #expect(position([0, 0x1D]) == nil)
      #expect(position(nil) == nil)
      // A folder that is nowhere.
      var block = ExifSample.tiff(bigEndian: bigEndian, orientation: 1, place: [])
      block.replaceSubrange(30..<34, with: [0x7F, 0x7F, 0x7F, 0x7F])
      #expect(PicturePosition(in: ExifSample.picture(form, exif: block)) == .stated)
    }
  }

  @Test(
    "words of XMP, blocks behind the picture, and what is packed",
    arguments: [
      ("tEXt", "exif:GPSLatitude\u{0}48", PicturePosition.stated),
      ("iTXt", "<exif:GPSLongitude>", .stated),
      ("zTXt", "Raw profile type exif\u{0}\u{0}x", .possible),
      ("tEXt", "Raw profile type APP1\u{0}4578", .possible),
      ("iTXt", "XML:com.adobe.xmp\u{0}\u{1}\u{0}", .possible), ("tEXt", "Title\u{0}GPS", nil),
      ("IDAT", "GPSLatitude", nil),
    ])
  func words(_ name: String, _ content: String, _ expected: PicturePosition?) {
    let chunk = PictureSample.chunk(name, content)
    let parts = PictureSample.png.parts.filter(\.isShown).map(\.bytes)
    #expect(
      PicturePosition(in: (parts.prefix(2) + [chunk] + parts.dropFirst(2)).flatMap(\.self))
        == expected)
  }

  @Test("a second picture behind the first, a damaged one, and a form that is not ours")
  func elsewhere() {
    let block = ExifSample.tiff(bigEndian: false, orientation: 1, place: [2])
    let photo = ExifSample.picture(.jpeg, exif: block)
    #expect(PicturePosition(in: PictureSample.jpeg.bare + photo) == .stated)
    #expect(PicturePosition(in: photo.dropLast(4)) == .stated)
    #expect(PicturePosition(in: Array("\0\0\0\u{18}ftypheic".utf8) + block) == .stated)
    #expect(PicturePosition(in: Array("GPSLatitude".utf8)) == nil)
  }

  @Test("more Exif blocks than anybody looks into")
  func many() {
    let blocks =
      [UInt8](repeating: 0, count: 4) + (0..<100_000).flatMap { _ in Array("II*\0".utf8) }
    #expect(PicturePosition(in: blocks) == .possible)
  }
}
