/// Words of which GitHub makes a link to an issue or a commit, with a note at the other end.
enum References {
  /// A stretch of a text.
  enum Piece: Equatable {
    case words(String)
    /// Where a break keeps two words from being one reference.
    case gap
    /// The id of a commit, which is none in code.
    case commit(String)
  }

  static let shortestCommit = 7

  /// A text in pieces; one without references is one.
  static func pieces(of text: String) -> [Piece] {
    let bytes = Array(text.utf8)
    var pieces: [Piece] = []
    var (start, index) = (0, 0)
    func take(to end: Int) {
      if start < end { pieces.append(.words(String(decoding: bytes[start..<end], as: UTF8.self))) }
      start = end
    }
    while index < bytes.count {
      let isInside = index > 0 && isInWord(bytes[index - 1])
      if let length = numberSign(bytes[index...]), length == 1 || !isInside {
        take(to: index + length)
        pieces.append(.gap)
        index += length
      } else if !isInside, let length = commit(bytes[index...]) {
        take(to: index)
        pieces.append(.commit(String(decoding: bytes[index..<index + length], as: UTF8.self)))
        start = index + length
        index = start
      } else {
        index += 1
      }
    }
    take(to: bytes.count)
    return pieces
  }

  /// The length of the sign before a number: `#12`, `GH-12`.
  private static func numberSign(_ text: ArraySlice<UInt8>) -> Int? {
    let isSign = text.first == UInt8(ascii: "#")
    let length = isSign ? 1 : 3
    guard isSign || String(decoding: text.prefix(3), as: UTF8.self).uppercased() == "GH-",
      let next = text.dropFirst(length).first, isDigit(next)
    else { return nil }
    return length
  }

  /// The length of what can be the id of a commit, whole or short: at least one digit and one letter.
  private static func commit(_ text: ArraySlice<UInt8>) -> Int? {
    guard let first = text.first, isHex(first) else { return nil }
    let id = text.prefix(while: isHex)
    guard (shortestCommit...40).contains(id.count), id.contains(where: isDigit),
      id.count == 40 || id.contains(where: { !isDigit($0) }),
      text.dropFirst(id.count).first.map(isInWord) != true
    else { return nil }
    return id.count
  }

  private static func isInWord(_ byte: UInt8) -> Bool {
    byte >= 0x80 || isDigit(byte) || byte == UInt8(ascii: "_")
      || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }

  static func isHex(_ byte: UInt8) -> Bool {
    isDigit(byte) || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte)
  }

  static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}
