import ArgumentParser
import JournalKit
import JournalModel
import Publishing
import Terminal

extension JSON {
  static func text(
    of item: Identified, _ attached: [String] = []
  ) throws -> String {
    switch item {
    case .entry(let filed):
      var entry = EntryJSON(filed)
      entry.attachments = attached.isEmpty ? nil : attached
      return try answer(entry.object)
    case .note(let filed): return try answer(JSONObject(filed))
    case .response(let filed): return try answer(JSONObject(filed))
    case .project(let filed): return try answer(JSONObject(filed))
    }
  }
}
