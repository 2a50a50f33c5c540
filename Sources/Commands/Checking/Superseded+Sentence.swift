import JournalModel
import Terminal

extension DocumentMerge.Superseded {
  /// What a person has to look at, for one side gave way.
  var sentence: String {
    guard !key.isEmpty else { return "both changed the text in the same place; one of them stands" }
    return "both changed `\(key):`; it says \(Self.words(standing)), and the other side said "
      + Self.words(lines)
  }

  private static func words(_ lines: String) -> String {
    let words = lines.lines.map(\.trimmed).joined(separator: " ").trimmed
    return words.isEmpty ? "nothing" : "`\(VisibleText.line(words))`"
  }
}
