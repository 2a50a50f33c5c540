import JournalKit
import JournalModel
import Terminal

/// Entries and notes that a search found, as `list` has them, above their lines with the words.
struct MatchPage {
  private let matches: [SearchMatch]
  private let notes: [NoteMatch]
  private let names: [String: String]
  private let event: Event
  private let output: Output

  /// The number of lines of one entry that are shown at most.
  private static let mostLines = 3
  private static let indent = 4

  /// The roster is read where there are notes.
  init(
    _ matches: [SearchMatch], _ notes: [NoteMatch], of journal: Snapshot, output: Output
  ) throws {
    (self.matches, self.notes, self.output) = (matches, notes, output)
    event = journal.event
    let people = try notes.isEmpty ? [] : journal.attendees().values
    names = Dictionary(people.map { ($0.key, $0.displayName) }) { first, _ in first }
  }

  var text: String {
    let rows = Table(
      matches.map { EntryRow.cells($0.filed, of: event) + [$0.filed.value.headline] }
        + notes.map { NoteRow.cells($0.note, of: event) + [headline(of: $0)] },
      as: EntryRow.roles
    ).texts(on: output)
    return zip(rows, matches + notes.map(\.match)).flatMap { row, match in
      [row] + context(of: match)
    }
    .joined(separator: "\n")
  }

  private func headline(of note: NoteMatch) -> String {
    let about = note.note.value.about
    return "\(note.match.filed.value.headline) (about \(names[about] ?? about))"
  }

  /// The lines with the words, but for a headline that stands above already.
  private func context(of match: SearchMatch) -> [String] {
    let lines = match.lines.filter { $0.text.trimmed != match.filed.value.headline }
    let shown = lines.prefix(Self.mostLines).map { excerpt(of: $0) }
    guard lines.count > shown.count else { return shown }
    let more = Sentences.count(lines.count - shown.count, one: "more line", many: "more lines")
    return shown + [String(repeating: " ", count: Self.indent) + "… \(more)"]
  }

  /// A line with its words marked; on a terminal as much around the first of them as there is room.
  private func excerpt(of line: SearchMatch.Line) -> String {
    var (start, end) = (line.text.startIndex, line.text.endIndex)
    if let width = output.width, line.text.columns > width - Self.indent {
      let columns = max(4, width - Self.indent - 2)
      let room = columns * line.text.count / line.text.columns < columns ? columns / 2 : columns
      let first = line.ranges.first?.lowerBound ?? start
      let before = line.text.distance(from: start, to: first)
      let place = min(before - min(before, room / 3), line.text.count - room)
      start = line.text.index(start, offsetBy: max(0, place))
      end = line.text.index(start, offsetBy: room, limitedBy: end) ?? end
    }
    let cut = (
      start > line.text.startIndex ? "…" : "", end < line.text.endIndex ? "…" : ""
    )
    return String(repeating: " ", count: Self.indent) + cut.0 + marked(line, part: start..<end)
      + cut.1
  }

  private func marked(_ line: SearchMatch.Line, part: Range<String.Index>) -> String {
    var text = ""
    var place = part.lowerBound
    for range in line.ranges.map({ $0.clamped(to: part) }) where !range.isEmpty {
      text += VisibleText.line(String(line.text[place..<range.lowerBound]))
      text += output.style.shown(VisibleText.line(String(line.text[range])), as: .strong)
      place = range.upperBound
    }
    return text + VisibleText.line(String(line.text[place..<part.upperBound]))
  }
}
