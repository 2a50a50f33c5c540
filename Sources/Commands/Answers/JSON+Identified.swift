import ArgumentParser
import JournalKit
import JournalModel
import Publishing
import Terminal

extension JSON {
  /// An entry, note or response as one object.
  static func text(
    of item: Identified, _ attached: [String] = []
  ) throws -> String {
    switch item {
    case .entry(let filed):
      var answer = EntryJSON(filed, schema: 1)
      answer.attachments = attached.isEmpty ? nil : attached
      return try text(answer)
    case .note(let filed): return try text(NoteJSON(filed, schema: 1))
    case .response(let filed): return try text(ResponseJSON(filed, schema: 1))
    }
  }
}
