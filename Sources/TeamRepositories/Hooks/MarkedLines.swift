internal import JournalModel

/// A file of others in which lines of ours stand between marks, or one line with a mark at its end.
///
/// Bytes, not text: nobody says which encoding the lines of others have.
struct MarkedLines: Equatable {
  let rest: [UInt8]
  let ours: [UInt8]

  /// The end of a line that is ours by itself.
  static let lineMark = "# hackjournal"

  /// Takes a file apart; nil if nothing of ours is in it, or a mark stands alone.
  init?(_ bytes: [UInt8]) {
    var (rest, ours): ([UInt8], [UInt8]) = ([], [])
    var isInside = false
    for line in bytes.lines {
      let words = String(decoding: line, as: UTF8.self).trimmed
      if words.hasPrefix(HookBlock.begin) { isInside = true }
      let isOurLine = words.hasPrefix("(hj=") && words.hasSuffix(Self.lineMark)
      if isInside || isOurLine { ours += line } else { rest += line }
      if words == HookBlock.end { isInside = false }
    }
    guard !ours.isEmpty, !isInside else { return nil }
    (self.rest, self.ours) = (rest, ours)
  }

  /// Whether a mark of ours stands at the beginning of a line.
  static func hasMark(_ bytes: [UInt8]) -> Bool {
    bytes.lines.contains { line in
      let words = String(decoding: line, as: UTF8.self).trimmed
      return words.hasPrefix(HookBlock.begin) || words == HookBlock.end
    }
  }

  func has(_ text: String) -> Bool { ours == Array(text.utf8) }
}

extension Array<UInt8> {
  /// The lines, each with its line end.
  var lines: [ArraySlice<UInt8>] {
    var lines: [ArraySlice<UInt8>] = []
    var rest = self[...]
    while let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
      lines.append(rest[...end])
      rest = rest[(end + 1)...]
    }
    return rest.isEmpty ? lines : lines + [rest]
  }

  /// The same with lines of ours after its first line, if that says who runs the file, or before
  /// it: what may `exit` or `exec` comes later.
  func with(_ text: String) -> [UInt8] {
    let count = starts(with: "#!".utf8) ? lines[0].count : 0
    return self[..<count] + Array(text.utf8) + self[count...]
  }
}
