internal import JournalKit

/// What the start of a line makes of it.
enum LineStart {
  /// A line with its leading tabs as spaces, taken apart.
  static func indentation(_ line: String) -> (width: Int, rest: Substring) {
    var width = 0
    var rest = line[...]
    while let first = rest.first, first == " " || first == "\t" {
      width += first == " " ? 1 : 4 - width % 4
      rest.removeFirst()
    }
    return (width, rest)
  }

  /// The text of a heading with `#`; nil if it is none.
  static func heading(_ line: Substring) -> String? {
    let marks = line.prefix { $0 == "#" }
    let rest = line.dropFirst(marks.count)
    guard (1...6).contains(marks.count), rest.first.map({ $0 == " " || $0 == "\t" }) ?? true
    else { return nil }
    var text = rest.trimmed[...]
    let closing = text.reversed().prefix { $0 == "#" }.count
    if closing > 0, text.dropLast(closing).last.map({ $0 == " " }) ?? true {
      text = text.dropLast(closing)
    }
    return text.trimmed
  }

  /// Whether a line makes a heading of the paragraph above it.
  static func isUnderline(_ line: Substring) -> Bool {
    let text = line.trimmed
    return !text.isEmpty && (text.allSatisfy { $0 == "=" } || text.allSatisfy { $0 == "-" })
  }

  /// Whether a line is a rule such as `* * *`.
  static func isRule(_ line: Substring) -> Bool {
    let signs = line.filter { $0 != " " && $0 != "\t" }
    guard signs.count >= 3, let first = signs.first, "*-_".contains(first) else { return false }
    return signs.allSatisfy { $0 == first }
  }

  /// Whether a line would make a table of the line above it.
  static func isTableRule(_ line: some StringProtocol) -> Bool {
    line.contains("-") && line.allSatisfy { "|:- \t".contains($0) }
  }

  /// A line of a paragraph, escaped if it would begin anything else.
  static func escaped(_ line: String) -> String {
    let line = indentation(line).rest
    if ListMark.mark(line) != nil {
      let digits = line.prefix { $0.isASCII && $0.isNumber }
      return digits + "\\" + line.dropFirst(digits.count)
    }
    let isSpecial =
      heading(line) != nil || isUnderline(line) || isRule(line) || isTableRule(line)
      || line.hasPrefix(">") || Fence(line) != nil
    return isSpecial ? "\\" + line : String(line)
  }

  /// Whether GitHub would make a checkbox of the start of an item.
  static func isTask(_ line: String) -> Bool {
    ["[ ] ", "[x] ", "[X] "].contains { line.hasPrefix($0) }
  }
}

/// The line that opens a block of code.
struct Fence {
  private let mark: Character
  private let length: Int
  /// The first word after the marks, if it is one.
  let language: String

  /// Nil if a line without indentation is no fence.
  init?(_ line: Substring) {
    guard let mark = line.first, mark == "`" || mark == "~" else { return nil }
    let run = line.prefix { $0 == mark }
    let information = line.dropFirst(run.count)
    guard run.count >= 3, mark == "~" || !information.contains("`") else { return nil }
    self.mark = mark
    length = run.count
    language =
      information.trimmed.filter { $0.isASCII }
      .prefix { $0.isLetter || $0.isNumber || "+-_.#".contains($0) }.description
  }

  /// Whether a line closes the block.
  func isClosed(by line: String) -> Bool {
    let (indent, rest) = LineStart.indentation(line)
    let marks = rest.trimmed
    return indent < 4 && marks.count >= length && marks.allSatisfy { $0 == mark }
  }
}
