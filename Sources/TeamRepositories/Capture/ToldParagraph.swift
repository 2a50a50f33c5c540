internal import JournalModel

/// A paragraph in which people say something for the journal, as they type such paragraphs: each line
/// with a word of ours may be a point of a list, and go on over lines or with a list of its own.
struct ToldParagraph {
  private(set) var lines: [ToldLine] = []
  private var isList = false

  /// Nil for a paragraph that does not begin with a word of ours, or is a list of other things, too.
  init?(_ paragraph: [String], _ words: TrailerWords) {
    for line in paragraph {
      guard take(line, words) else { return nil }
    }
    lines = lines.flatMap(Self.points)
  }

  private mutating func take(_ line: String, _ words: TrailerWords) -> Bool {
    let point = ToldLine.point(line)
    if let told = ToldLine(point ?? line),
      words.isOurs(told.word) || (told.isTrailer && point == nil)
    {
      guard !lines.isEmpty || words.isOurs(told.word) else { return false }
      isList = point != nil
      lines.append(told)
      return true
    }
    guard let last = lines.last, !(isList && point != nil) else { return false }
    // Names are not wrapped.
    let isOfKind = words.kind(last.word) != nil || !words.isOurs(last.word)
    guard isOfKind || line.first?.isWhitespace == true else { return false }
    let isPoint = point != nil || ToldLine.point(line.trimmed) != nil
    lines[lines.count - 1].value += (isPoint ? "\n" : " ") + line.trimmed
    return true
  }

  /// A word with nothing but a list behind it says each point.
  private static func points(_ told: ToldLine) -> [ToldLine] {
    guard told.value.first == "\n" else {
      return [ToldLine(word: told.word, value: told.value.trimmed)]
    }
    return told.value.dropFirst().split(separator: "\n").map { line in
      ToldLine(word: told.word, value: ToldLine.point(line) ?? line.trimmed)
    }
  }
}
