/// Commands to a terminal within a text, such as those of colours.
enum TerminalSequence {
  /// Where one ends whose escape character ended at a place; that place if there is none.
  static func end(after place: Int, in bytes: [UInt8]) -> Int {
    guard place < bytes.count else { return place }
    switch bytes[place] {
    case UInt8(ascii: "["):
      let rest = bytes[(place + 1)...].drop { (0x20...0x3F).contains($0) }
      return rest.first.map { (0x40...0x7E).contains($0) } ?? false ? rest.startIndex + 1 : place
    case UInt8(ascii: "]"):
      // A title, or the target of a link.
      let rest = bytes[(place + 1)...].prefix(1000).prefix { $0 != 0x0A }
      guard let end = rest.firstIndex(where: { $0 == 0x07 || $0 == 0x1B }) else { return place }
      return bytes[end] == 0x1B && end + 1 < bytes.count ? end + 2 : end + 1
    case UInt8(ascii: "("), UInt8(ascii: ")"): return min(place + 2, bytes.count)
    default: return place
    }
  }
}
