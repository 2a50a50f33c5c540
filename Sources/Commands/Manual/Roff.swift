import Foundation

/// Text as manual pages have it: in mdoc(7), which man and mandoc read.
enum Roff {
  /// Prose, each sentence on lines of its own, as mdoc wants it; words in backquotes are quoted.
  static func prose(_ text: String) -> String {
    let words = text.split { $0 == " " || $0 == "\n" }
    var lines = [""]
    for word in words {
      let line = lines[lines.count - 1]
      // Quotation marks take more room in the file than here.
      if line.count + word.count > 64 {
        lines.append(String(word))
      } else {
        lines[lines.count - 1] = line.isEmpty ? String(word) : "\(line) \(word)"
      }
      if let last = word.last, ".!?".contains(last) { lines.append("") }
    }
    return lines.filter { !$0.isEmpty }.map { begun(quoted($0)) }.joined(separator: "\n")
  }

  /// Lines to be shown as they are, and to be copied from.
  static func literal(_ lines: [String]) -> String {
    let escapes: [Character: String] = [
      "\\": "\\e", "-": "\\-", "'": "\\(aq", "`": "\\(ga", "^": "\\(ha", "~": "\\(ti",
    ]
    let shown = lines.map { line in
      begun(line.map { escapes[$0] ?? String($0) }.joined())
    }
    return ".Bd -literal -offset indent\n\(shown.joined(separator: "\n"))\n.Ed"
  }

  /// A word behind a macro.
  static func word(_ text: String) -> String {
    let escaped = text.replacing("\\", with: "\\e").replacing("\"", with: "\\(dq")
    let needsQuotes = escaped.contains(" ") || macros.contains(escaped)
    return needsQuotes ? "\"\(escaped)\"" : escaped
  }

  /// Words that would be macros themselves behind one.
  private static let macros: Set<String> = ["Ar", "Fl", "Nm", "Op", "Ic", "Xr", "No", "Ns"]

  /// `word` in single quotation marks, with dashes to be copied.
  private static func quoted(_ line: String) -> String {
    let parts = line.replacing("\\", with: "\\e")
      .split(separator: "`", omittingEmptySubsequences: false)
    return parts.enumerated().map { index, part in
      index % 2 == 0 ? String(part) : "\\(oq\(part.replacing("-", with: "\\-"))\\(cq"
    }.joined()
  }

  /// A line that cannot be taken for a macro.
  private static func begun(_ line: String) -> String {
    line.hasPrefix(".") || line.hasPrefix("'") ? "\\&" + line : line
  }
}
