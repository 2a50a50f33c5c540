import JournalKit

/// Sorts of values on the command line, by which they are completed.
enum ValueSort: Equatable {
  case attendee, attendeeName, identifier, followUp, day, kind, project, tag
  case company, university, country, role, language, timeZone
  /// A person's text, in which `@` begins a mention.
  case text
  /// Words to search for, and fields such as `kind:demo`.
  case query
  case file, folder
  /// One of these words.
  case word([String])
  /// Nobody can know.
  case unknown

  /// The sort of an option's value, or of a word in a place of its own.
  init(_ argument: CommandDescription.Argument, of path: [String]) {
    let command = path.joined(separator: " ")
    if !argument.choices.isEmpty {
      self = .word(argument.choices)
    } else if argument.form == .positional {
      self =
        Self.ofPlaces["\(command) \(argument.name)"] ?? Self.ofPlaces[argument.name] ?? .unknown
    } else {
      self =
        Self.ofOptions["\(command) \(argument.name)"] ?? Self.ofOptions[argument.name] ?? .unknown
    }
  }

  /// The sort of what stands behind a field of a search; nil for a word that is none.
  static func ofField(_ name: String) -> ValueSort? {
    Query.Field(rawValue: name).flatMap { ofOptions[$0.rawValue] }
  }

  /// By what the help calls them, behind a command where it is one command's own sense.
  private static let ofPlaces: [String: ValueSort] = [
    "attendee": .attendee, "attendee list name": .attendee, "attendee show name": .attendee,
    "attendee check-in names": .attendee,
    "id": .identifier, "close id": .followUp, "day": .day, "text": .text, "file": .file,
    "query": .query, "directory": .folder, "event show": .word(["show"]),
    "completions shell": .word(["bash", "zsh", "fish"]),
  ]

  private static let ofOptions: [String: ValueSort] = [
    "attendee list count": .word(["company", "university", "country"]),
    "attendee edit named": .word(["yes", "no"]),
    "by": .attendeeName, "closes": .followUp, "company": .company, "country": .country,
    "day": .day, "since": .day, "until": .day, "recorded-since": .day, "kind": .kind,
    "under": .kind, "show": .identifier, "leave-out": .identifier, "message": .text,
    "project": .project, "tag": .tag, "university": .university, "role": .role,
    "language": .language, "time-zone": .timeZone, "journal": .folder, "repository": .folder,
    "file": .file, "mail": .file, "output": .file, "attach": .file,
  ]
}
