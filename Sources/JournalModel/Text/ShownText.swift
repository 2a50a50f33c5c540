/// A text as its readers have it on a page, on a terminal or out of a log: without the markup that is
/// taken away there, and with the characters that stand in it by number or name.
///
/// Takes away what any of these might, for it is read beside the text as it stands.
struct ShownText {
  let text: String
  /// Where stretches of it begin, and where they stand in the source.
  private var stretches: [(shown: Int, source: Int)] = [(0, 0)]

  /// Nil where readers have what stands there, as mostly.
  init?(_ text: String) {
    guard Self.hasSigns(text) else { return nil }
    let bytes = Array(text.utf8)
    var reader = MarkupReader(bytes)
    let changes = reader.changes()
    guard !changes.isEmpty else { return nil }
    var shown: [UInt8] = []
    shown.reserveCapacity(bytes.count)
    var place = 0
    for change in changes where change.source.lowerBound >= place {
      shown += bytes[place..<change.source.lowerBound]
      stretches.append((shown.count, change.source.lowerBound))
      shown += change.shown
      place = change.source.upperBound
      stretches.append((shown.count, place))
    }
    shown += bytes[place...]
    self.text = String(decoding: shown, as: UTF8.self)
  }

  /// Where bytes of it stand in the source.
  func source(of bytes: Range<Int>) -> Range<Int> {
    let start = source(of: bytes.lowerBound)
    return start..<max(start, source(of: bytes.upperBound - 1) + 1)
  }

  private func source(of place: Int) -> Int {
    var (low, high) = (0, stretches.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if stretches[middle].shown <= place { low = middle } else { high = middle }
    }
    let next = high < stretches.count ? stretches[high].source : Int.max
    return min(stretches[low].source + place - stretches[low].shown, next)
  }

  /// Whether there is a sign where it could take something away, told by bytes.
  private static func hasSigns(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      bytes.indices.contains { place in
        isSign[Int(bytes[place])] && isMarkup(at: place, in: bytes)
      }
    }
  }

  private static let isSign: [Bool] = (0..<256).map {
    "\\%&<[]*~`\u{1B}".utf8.contains(UInt8($0))
  }

  private static func isMarkup(at place: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let next = place + 1 < bytes.count ? bytes[place + 1] : 0
    switch bytes[place] {
    case UInt8(ascii: "%"): return MarkupReader.isHexadecimal(next)
    case UInt8(ascii: "&"): return next == UInt8(ascii: "#") || MarkupReader.isLetter(next)
    case UInt8(ascii: "<"): return "/!?".utf8.contains(next) || MarkupReader.isLetter(next)
    case UInt8(ascii: "["): return next == UInt8(ascii: "^")
    case UInt8(ascii: "]"): return "([".utf8.contains(next)
    case UInt8(ascii: "*"), UInt8(ascii: "~"), UInt8(ascii: "`"):
      // Between words they are gaps as good as spaces.
      let previous = place > 0 ? bytes[place - 1] : 0
      return MarkupReader.isOfWord(previous) && next > 0x20
    default: return true
    }
  }
}
