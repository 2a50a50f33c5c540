/// Finds lines of private notes in a text, however many notes there are.
struct NoteFinder: Sendable {
  /// Lines that are long enough to be nobody else's, by how they begin.
  private let lines: [String: [(line: String, id: Identifier)]]

  private static let shortestLine = 20
  private static let start = 8

  init(_ notes: [AttendeeNote]) {
    let all = notes.flatMap { note in
      note.text.lines.map(\.trimmed).filter { $0.count >= Self.shortestLine }
        .map { (line: $0, id: note.id) }
    }
    lines = Dictionary(grouping: all) { String($0.line.prefix(Self.start)) }
  }

  /// The notes of which a line of some text has one.
  func found(in text: String) -> Set<Identifier> {
    guard !lines.isEmpty else { return [] }
    var found: Set<Identifier> = []
    var (first, last) = (text.startIndex, text.startIndex)
    guard text.formIndex(&last, offsetBy: Self.shortestLine - 1, limitedBy: text.endIndex) else {
      return []
    }
    var end = text.index(first, offsetBy: Self.start)
    while last < text.endIndex {
      for candidate in lines[String(text[first..<end])] ?? []
      where text[first...].hasPrefix(candidate.line) {
        found.insert(candidate.id)
      }
      text.formIndex(after: &first)
      text.formIndex(after: &end)
      text.formIndex(after: &last)
    }
    return found
  }
}
