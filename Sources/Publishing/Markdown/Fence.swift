internal import JournalModel

/// Code as Markdown in which nothing can end it early.
enum Fence {
  /// Line by line where a reader that knows no such marks would run what is in it.
  static func block(_ code: String, language: String) -> String {
    guard !RiskyCode.isIn(code) else { return RiskyCode.elements(code) }
    let fence = String(repeating: "`", count: max(3, longestRun(in: code) + 1))
    let end = code.isEmpty || code.hasSuffix("\n") ? "" : "\n"
    return "\(fence)\(language)\n\(code)\(end)\(fence)"
  }

  /// Code within a line. kramdown ends it at the first marks, be there more, and takes one mark between
  /// spaces for itself.
  static func span(_ code: String) -> String {
    guard !RiskyCode.isIn(code) else { return RiskyCode.element(code) }
    let ticks = max(longestRun(in: code) + 1, code.hasPrefix(" ") ? 2 : 1)
    let marks = String(repeating: "`", count: ticks)
    let needsSpace =
      code.hasPrefix("`") || code.hasSuffix("`") || (code.hasPrefix(" ") && code.hasSuffix(" "))
    return needsSpace ? "\(marks) \(code) \(marks)" : "\(marks)\(code)\(marks)"
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
