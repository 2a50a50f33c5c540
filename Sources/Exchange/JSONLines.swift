/// Lines of JSON on which something begins: Foundation's reader does not tell them.
enum JSONLines {
  /// The lines, counted from 1, of the objects in lists of the outermost object.
  static func ofItems(in text: String) -> [Int] {
    var (lines, line, open): ([Int], Int, [UInt8]) = ([], 1, [])
    var (isInText, isEscaped) = (false, false)
    for byte in text.utf8 {
      if byte == UInt8(ascii: "\n") { line += 1 }
      if isInText {
        isInText = isEscaped || byte != UInt8(ascii: "\"")
        isEscaped = !isEscaped && byte == UInt8(ascii: "\\")
        continue
      }
      switch byte {
      case UInt8(ascii: "\""): isInText = true
      case UInt8(ascii: "{"), UInt8(ascii: "["):
        if byte == UInt8(ascii: "{"), open == Array("{[".utf8) { lines.append(line) }
        open.append(byte)
      case UInt8(ascii: "}"), UInt8(ascii: "]"): _ = open.popLast()
      default: continue
      }
    }
    return lines
  }
}
