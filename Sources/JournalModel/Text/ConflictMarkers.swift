/// The lines that git leaves in a file where it could not merge two sides.
package enum ConflictMarkers {
  /// What is said of a file that has them.
  package static let message = "a merge left its conflict markers here"

  /// The line of the first marker, counted from 1; nil without all three, or inside a block of code.
  package static func line(in text: String) -> Int? {
    guard text.isBegun(by: "<<<<<<<") else { return nil }
    var (start, middle): (Int?, Int?) = (nil, nil)
    var isCode = false
    for (index, line) in text.lines.enumerated() {
      if line.hasPrefix("```") || line.hasPrefix("~~~") { isCode.toggle() }
      guard !isCode else { continue }
      switch Mark(line) {
      case .ours where start == nil: start = index
      case .theirs where start != nil: middle = index
      case .end where middle != nil: return start.map { $0 + 1 }
      default: continue
      }
    }
    return nil
  }

  /// The text as each of the two sides had it; nil where no side can be told from the other.
  package static func sides(of text: String) -> (ours: String, theirs: String)? {
    var sides = (ours: "", theirs: "")
    var place = Mark.end
    for line in text.endedLines {
      let mark = Mark(line.trimmed)
      switch (place, mark) {
      case (.end, .ours?), (.ours, .base?), (.ours, .theirs?), (.base, .theirs?), (.theirs, .end?):
        place = mark ?? place
      case (.end, _):
        sides.ours += line
        sides.theirs += line
      case (.ours, _): sides.ours += line
      case (.theirs, _): sides.theirs += line
      case (.base, _): continue
      }
    }
    return place == .end && line(in: text) != nil ? sides : nil
  }

  private enum Mark {
    case ours, base, theirs, end

    /// Seven signs, and one or two more for a merge in the merge: of bases, or of two renames.
    init?(_ line: some StringProtocol) {
      guard let sign = line.first, "<|=>".contains(sign) else { return nil }
      let rest = line.drop { $0 == sign }
      guard (7...9).contains(line.count - rest.count), rest.isEmpty || rest.first == " " else {
        return nil
      }
      switch sign {
      case "<": self = .ours
      case "|": self = .base
      case "=" where rest.isEmpty: self = .theirs
      case ">": self = .end
      default: return nil
      }
    }
  }
}

extension String {
  /// As git counts lines, each with what ends it.
  fileprivate var endedLines: [String] {
    let lines = utf8.split(separator: 0x0A, omittingEmptySubsequences: false).map {
      String($0) ?? ""
    }
    return lines.dropLast().map { $0 + "\n" } + lines.suffix(1)
  }

  /// Whether a line begins so; bytes are looked through much faster than characters.
  fileprivate func isBegun(by mark: StaticString) -> Bool {
    guard has(mark.utf8Start.pointee) else { return false }
    let mark = UnsafeBufferPointer(start: mark.utf8Start, count: mark.utf8CodeUnitCount)
    var copy = self
    return copy.withUTF8 { bytes in
      var rest = bytes[...]
      while let start = rest.firstIndex(of: mark[0]) {
        let isAtStart = start == 0 || bytes[start - 1] == 0x0A || bytes[start - 1] == 0x0D
        if isAtStart, bytes[start...].starts(with: mark) { return true }
        rest = bytes[(start + 1)...]
      }
      return false
    }
  }
}
