package import JournalKit
package import JournalModel

/// An entry for programs, keys as in its file.
package struct EntryJSON: Encodable {
  let schema: Int?
  package let id, day, path, kind, headline, text: String
  package let at, recorded, by, repository, commit: String?
  let projects, tags, closes, credits: [String]
  /// Whether no ref reaches the commit any more; nil if that was not asked, or is not so.
  package var commitGone: Bool?
  /// Whether the day's page takes it out of summaries; nil if not.
  package var leftOut: Bool?
  /// The paths of what is kept beside it; nil where that is nothing, or was not asked.
  package var attachments: [String]?

  private enum CodingKeys: String, CodingKey {
    case schema, id, day, path, kind, headline, text, at, recorded, by, repository, commit
    case projects, tags, closes, credits, attachments
    case commitGone = "commit-gone"
    case leftOut = "left-out"
  }

  /// `schema` only where the entry is the whole answer.
  package init(_ filed: Filed<Entry>, schema: Int? = nil) {
    let entry = filed.value
    self.schema = schema
    id = entry.id.description
    day = filed.date?.description ?? ""
    path = filed.path
    kind = entry.kind.description
    (headline, text) = (entry.headline, entry.text)
    at = entry.at?.text
    recorded = entry.recorded?.inUTC
    (by, repository, commit) = (entry.by, entry.repository, entry.commit)
    (projects, tags, credits) = (entry.projects, entry.tags, entry.credits)
    closes = entry.closes.map(\.description)
  }
}

extension EntryJSON {
  /// Entries, each with the paths of what is kept beside it.
  package static func answers(
    of entries: [Filed<Entry>], in journal: Snapshot
  ) throws -> [EntryJSON] {
    let attached = try journal.attachments(of: entries)
    return entries.map { filed in
      var answer = EntryJSON(filed)
      answer.attachments = attached[filed.path]?.map(\.path)
      return answer
    }
  }
}
