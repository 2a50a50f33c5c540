/// Puts names of files of the roster in the place of other ones: in mentions, in who says something
/// and in credits.
package struct FileRenaming {
  private let keys: [String: String]

  package init(_ moves: [(from: String, to: String)]) {
    keys = Dictionary(moves.map { ($0.from, $0.to) }) { _, last in last }
  }

  package func apply(to entry: inout Entry) {
    entry.text = words(entry.text)
    entry.by = entry.by.map(name)
    entry.credits = entry.credits.map(name)
  }

  package func apply(to note: inout AttendeeNote) {
    note.text = words(note.text)
    note.by = note.by.map(name)
    note.about = name(note.about)
  }

  package func apply(to project: inout Project) { project.about = words(project.about) }

  package func apply(to page: inout DayPage) {
    page.opening = words(page.opening)
    page.evening = page.evening.map(words)
    page.closing = page.closing.map(words)
  }

  private func name(_ name: String) -> String { keys[name] ?? name }

  private func words(_ text: String) -> String {
    guard text.has(UInt8(ascii: "@")) else { return text }
    return MarkedText(text).text { "@\(name($0))" }
  }
}
