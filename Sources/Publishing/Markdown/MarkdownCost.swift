/// Knows what costs cmark-gfm more than its size: it looks for the end of each command and declaration
/// through the whole text, and for the place of each cell of a row from the first one on.
enum MarkdownCost {
  /// Nobody means as many in one text, or in one line.
  private static let most = 500

  static func isBounded(_ text: String) -> Bool {
    var (cells, openings) = (0, 0)
    var last: UInt8 = 0
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\n"), UInt8(ascii: "\r"): cells = 0
      case UInt8(ascii: "|"): cells += 1
      case UInt8(ascii: "?") where last == UInt8(ascii: "<"): openings += 1
      case UInt8(ascii: "!") where last == UInt8(ascii: "<"): openings += 1
      default: break
      }
      guard cells <= most, openings <= most else { return false }
      last = byte
    }
    return true
  }
}
