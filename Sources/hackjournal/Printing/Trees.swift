import JournalKit

/// An entry for programs, keys as in its file.
struct EntryTree: Encodable {
  let schema: Int?
  let id, day, path, kind, headline, text: String
  let at, recorded, by, repository, commit: String?
  let projects, tags, closes, credits: [String]
  /// Whether no ref reaches the commit any more; nil if that was not asked, or is not so.
  var commitGone: Bool?
  /// Whether the day's page takes it out of summaries; nil if not.
  var leftOut: Bool?
  /// The paths of what is kept beside it; nil where that is nothing, or was not asked.
  var attachments: [String]?

  private enum CodingKeys: String, CodingKey {
    case schema, id, day, path, kind, headline, text, at, recorded, by, repository, commit
    case projects, tags, closes, credits, attachments
    case commitGone = "commit-gone"
    case leftOut = "left-out"
  }

  /// `schema` only where the entry is the whole answer.
  init(_ filed: Filed<Entry>, schema: Int? = nil) {
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

extension EntryTree {
  /// Entries, each with the paths of what is kept beside it.
  static func trees(
    of entries: [Filed<Entry>], in journal: borrowing Journal
  ) throws -> [EntryTree] {
    let attached = try journal.attachments(of: entries)
    return entries.map { filed in
      var tree = EntryTree(filed)
      tree.attachments = attached[filed.path]?.map(\.path)
      return tree
    }
  }
}

/// An attendee note for programs.
struct NoteTree: Encodable {
  let schema: Int?
  let id, day, path, about, text: String
  let at, recorded, by: String?
  let `private`: Bool

  /// `schema` only where the note is the whole answer.
  init(_ filed: Filed<AttendeeNote>, schema: Int?) {
    let note = filed.value
    self.schema = schema
    (id, about, text) = (note.id.description, note.about, note.text)
    day = filed.date?.description ?? ""
    path = filed.path
    (at, recorded, by) = (note.at?.text, note.recorded?.inUTC, note.by)
    `private` = note.isPrivate
  }
}

/// An attendee for programs.
struct AttendeeTree: Encodable {
  let schema: Int?
  let key: String
  let name, named, company, university, country: String?
  let roles, projects, days, emails: [String]

  init(_ attendee: Attendee, schema: Int? = nil) {
    self.schema = schema
    key = attendee.key
    name = attendee.name
    named = attendee.named == .open ? nil : attendee.named.rawValue
    (company, university, country) = (attendee.company, attendee.university, attendee.country)
    (roles, projects, emails) = (attendee.roles, attendee.projects, attendee.emails)
    days = attendee.days.map(\.description)
  }
}

/// A response for programs.
struct ResponseTree: Encodable {
  let schema: Int?
  let id, path, title: String
  let url, date, day, excerpt: String?

  init(_ filed: Filed<Response>, schema: Int? = nil) {
    let response = filed.value
    self.schema = schema
    (id, path, title) = (response.id.description, filed.path, response.title)
    url = response.url
    date = response.date?.description
    day = response.day?.description
    excerpt = response.excerpt.isEmpty ? nil : response.excerpt
  }
}

/// A file that cannot be read, for programs.
struct ProblemTree: Encodable {
  private let path, message: String
  private let line: Int

  init(_ problem: FileProblem) {
    (path, line, message) = (problem.path, problem.line, problem.message)
  }
}
