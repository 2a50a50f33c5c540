package import JournalKit
package import JournalModel

/// An entry for programs, keys as in its file.
package struct EntryJSON: Encodable {
  private let filed: Filed<Entry>
  /// Whether no ref reaches the commit any more; nil if that was not asked, or is not so.
  package var commitGone: Bool?
  /// Whether the day's page takes it out of summaries; nil if not.
  package var leftOut: Bool?
  /// The paths of what is kept beside it; nil where that is nothing, or was not asked.
  package var attachments: [String]?

  package init(_ filed: Filed<Entry>) {
    self.filed = filed
  }

  package func encode(to encoder: any Encoder) throws {
    try object.encode(to: encoder)
  }

  /// All that is known of it.
  package var object: JSONObject {
    let entry = filed.value
    return [
      "id": entry.id.description, "day": filed.date?.description ?? "", "path": filed.path,
      "kind": entry.kind.description, "headline": entry.headline, "text": entry.text,
      "at": entry.at?.text, "recorded": entry.recorded?.inUTC, "by": entry.by,
      "repository": entry.repository, "commit": entry.commit, "projects": entry.projects,
      "tags": entry.tags, "closes": entry.allCloses, "credits": entry.credits,
      "attachments": attachments, "commit-gone": commitGone, "left-out": leftOut,
    ]
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
