internal import JournalModel

/// The lines that git leaves in a file where it could not merge two sides.
enum ConflictMarkers {
  /// The line of the first marker, counted from 1; nil without all three, or inside a block of code.
  static func line(in text: String) -> Int? {
    // Bytes are looked through much faster than characters.
    guard text.utf8.contains(UInt8(ascii: "<")), text.contains("<<<<<<< ") else { return nil }
    var (start, middle): (Int?, Int?) = (nil, nil)
    var isCode = false
    for (index, line) in text.lines.enumerated() {
      if line.hasPrefix("```") || line.hasPrefix("~~~") { isCode.toggle() }
      guard !isCode else { continue }
      if line.hasPrefix("<<<<<<< "), start == nil { start = index }
      if line == "=======", start != nil { middle = index }
      if line.hasPrefix(">>>>>>> "), middle != nil { return start.map { $0 + 1 } }
    }
    return nil
  }
}
