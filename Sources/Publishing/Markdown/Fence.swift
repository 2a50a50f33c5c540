internal import JournalModel

/// Code as Markdown in which nothing can end it early.
enum Fence {
  static func block(_ code: String, language: String) -> String {
    let fence = String(repeating: "`", count: max(3, longestRun(in: code) + 1))
    let end = code.isEmpty || code.hasSuffix("\n") ? "" : "\n"
    return "\(fence)\(language)\n\(code)\(end)\(fence)"
  }

  /// One line, without the backticks in it.
  static func line(_ code: String) -> String {
    let code = code.filter { $0 != "`" }.trimmed
    return code.isEmpty ? "" : "`\(code)`"
  }

  /// The first word after the marks of a fence, if it is a language.
  static func language(_ information: String) -> String {
    String(
      information.prefix { $0.isASCII && ($0.isLetter || $0.isNumber || "+-_.#".contains($0)) })
  }

  private static func longestRun(in code: String) -> Int {
    code.utf8.reduce(into: (longest: 0, current: 0)) { run, byte in
      run.current = byte == UInt8(ascii: "`") ? run.current + 1 : 0
      run.longest = max(run.longest, run.current)
    }.longest
  }
}
