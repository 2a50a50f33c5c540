import JournalKit
import Publishing

/// An entry that a search found, for programs.
struct MatchJSON: Encodable {
  private let entry: EntryJSON
  private let rank: Int
  private let lines: [Line]

  private struct Line: Encodable {
    let line: Int
    let text: String
  }

  init(_ match: SearchMatch, entry: EntryJSON) {
    self.entry = entry
    rank = match.rank
    lines = match.lines.map { Line(line: $0.number, text: $0.text) }
  }
}
