/// The lines of a text as YAML counts them, each with what ends it.
///
/// YAML 1.1 ends lines also at U+0085, U+2028 and U+2029. Whoever counts otherwise rewrites the
/// wrong line.
enum YAMLLines {
  static func lines(of text: String) -> [String] {
    var lines: [String] = []
    var line = ""
    var previous: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      if let last = previous, isEnd(last), !(last == "\r" && scalar == "\n") {
        lines.append(line)
        line = ""
      }
      line.unicodeScalars.append(scalar)
      previous = scalar
    }
    if !line.isEmpty { lines.append(line) }
    return lines
  }

  private static func isEnd(_ scalar: Unicode.Scalar) -> Bool {
    ["\n", "\r", "\u{85}", "\u{2028}", "\u{2029}"].contains(scalar)
  }
}
