/// Cuts the bytes of a picture into parts, from the front, and decodes nothing.
///
/// Where lengths lead beyond the end, or something stands where nothing can, it stops with the parts
/// that it has.
struct PictureReader {
  /// The bytes are not what the form of the picture asks for.
  struct Damage: Error {}

  let bytes: [UInt8]
  private(set) var parts: [PicturePart] = []
  var position = 0
  /// What the part is that was begun and not ended, where that shows before its end.
  private(set) var unfinished: PicturePart.Sort?

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Where the part begins that is being read.
  var start: Int { parts.last?.range.upperBound ?? 0 }

  mutating func skip(_ count: Int) throws(Damage) {
    guard count >= 0, count <= bytes.count - position else { throw Damage() }
    position += count
  }

  mutating func byte() throws(Damage) -> UInt8 {
    try skip(1)
    return bytes[position - 1]
  }

  /// A number whose first byte counts most.
  mutating func number(of count: Int) throws(Damage) -> Int {
    try skip(count)
    return bytes[position - count..<position].reduce(0) { $0 << 8 | Int($1) }
  }

  /// A number whose last byte counts most.
  mutating func reversedNumber(of count: Int) throws(Damage) -> Int {
    try skip(count)
    return bytes[position - count..<position].reversed().reduce(0) { $0 << 8 | Int($1) }
  }

  mutating func begin(_ sort: PicturePart.Sort) { unfinished = sort }

  /// Ends the part that is being read.
  mutating func end(_ sort: PicturePart.Sort) {
    unfinished = nil
    guard position > start else { return }
    var first = start
    // A million small parts of one sort are one; an Exif block is not the next one's.
    if let last = parts.last, last.sort == sort, sort == .picture || sort == .metadata {
      first = last.range.lowerBound
      parts.removeLast()
    }
    parts.append(PicturePart(range: first..<position, sort: sort))
  }

  /// Takes what stands behind the picture's end, where programs put whatever they like.
  mutating func endWithRest() {
    position = bytes.count
    end(.metadata)
  }

  /// The sort of an Exif block in a range; some writers put the beginning that JPEG has into other forms.
  func exif(in range: Range<Int>) -> PicturePart.Sort {
    let isMarked = bytes.has("Exif\0", at: range.lowerBound) && range.count >= 6
    return .exif(isMarked ? range.lowerBound + 6..<range.upperBound : range)
  }
}

extension [UInt8] {
  func has(_ word: String, at index: Int) -> Bool {
    index <= count && self[index...].starts(with: word.utf8)
  }

  /// Places of a word in a range, at most so many.
  func places(of word: String, in range: Range<Int>, atMost most: Int = 1) -> [Int] {
    var (found, from): ([Int], Int) = ([], range.lowerBound)
    while let first = word.utf8.first, found.count < most,
      let place = self[from..<range.upperBound].firstIndex(of: first)
    {
      if self[place..<range.upperBound].starts(with: word.utf8) { found.append(place) }
      from = place + 1
    }
    return found
  }
}
