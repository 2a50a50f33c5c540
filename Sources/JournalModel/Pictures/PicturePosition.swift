/// What a file that is no text says of the place on earth where it was made.
package enum PicturePosition: Sendable {
  /// It has coordinates.
  case stated
  /// It has metadata that are packed or too many, so that nobody looked into them.
  case possible

  /// Looks into a picture's metadata, and through the whole of a file that is damaged or of another
  /// form; nil if there is no place, or it is a text.
  package init?(in content: [UInt8]) {
    let form = Attachment.Form(pictureIn: content)
    guard form != nil || content.contains(0) else { return nil }
    let ranges = PictureFile(content, form: form).placesOfMetadata
    let found = ranges.compactMap { Self.position(in: $0, of: content) }
    guard let first = found.first else { return nil }
    self = found.contains(.stated) ? .stated : first
  }

  /// Most Exif blocks of a part that are looked into; a photograph has one for each picture in it.
  private static let mostBlocks = 64
  /// Beginnings of words that XMP has, and those that copy Exif into texts.
  private static let words = ["GPSLatitude", "GPSLongitude", "GPSDestL"]
  /// Exif or XMP in another code, as programs put it into PNG.
  private static let packed = ["Raw profile type ", "XML:com.adobe.xmp\0\u{1}"]

  private static func position(in range: Range<Int>, of content: [UInt8]) -> Self? {
    let isThere = { (word: String) in !content.places(of: word, in: range).isEmpty }
    if words.contains(where: isThere) { return .stated }
    let blocks = ExifBlock.signatures.flatMap {
      content.places(of: $0, in: range, atMost: mostBlocks)
    }
    if blocks.contains(where: { ExifBlock(content[$0..<range.upperBound])?.hasPosition == true }) {
      return .stated
    }
    return blocks.count >= mostBlocks || packed.contains(where: isThere) ? .possible : nil
  }
}
