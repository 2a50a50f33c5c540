/// Paths in a journal's tree. They are built here and nowhere else.
package enum Layout {
  /// The file at the top that makes a tree a journal.
  package static let event = "event.yml"
  /// What the organiser says of the whole event.
  package static let eventPage = "event.md"
  package static let attributes = ".gitattributes"
  package static let days = "days"
  package static let attendees = "attendees"
  package static let responses = "responses"
  package static let projects = "projects"
  package static let languages = "languages"
  /// What people bring for the web site; the journal's own files are elsewhere.
  package static let site = "site"

  /// Everything that is ours at the top of the tree.
  package static let own =
    [event, eventPage, attributes, days, attendees, projects, responses, languages]
    + pictures(of: eventPage)

  /// The line endings of a journal's files, whatever the system's.
  package static let attributesContent = "*.md text eol=lf\nevent.yml text eol=lf\n"

  package static func dayFolder(_ date: CalendarDate) -> String { "\(days)/\(date)" }

  /// The day's own page.
  package static func dayPage(_ date: CalendarDate) -> String { "\(dayFolder(date))/day.md" }

  package static func notesFolder(_ date: CalendarDate) -> String { "\(dayFolder(date))/notes" }

  /// The file of an attendee.
  package static func attendee(_ key: String) -> String { "\(attendees)/\(key).md" }

  /// The file name of an attendee, without its ending; nil for a path of something else.
  package static func attendeeKey(of path: String) -> String? { key(of: path, in: attendees) }

  /// The file of a project.
  package static func project(_ key: String) -> String { "\(projects)/\(key).md" }

  /// The file name of a project, without its ending; nil for a path of something else.
  package static func projectKey(of path: String) -> String? { key(of: path, in: projects) }

  private static func key(of path: String, in folder: String) -> String? {
    guard path.hasPrefix("\(folder)/"), path.hasSuffix(ending) else { return nil }
    return String(path.dropFirst(folder.utf8.count + 1).dropLast(ending.count))
  }

  /// The words of a language that does not ship.
  package static func language(_ name: String) -> String { "\(languages)/\(name).yml" }

  /// An entry's file: local time, slug of the headline (of the kind where nothing is left of it),
  /// identifier.
  package static func entry(_ entry: Entry, on date: CalendarDate) -> String {
    let slug = Slug(entry.headline) ?? Slug(entry.kind.description)
    return "\(dayFolder(date))/\(name([digits(entry.at), slug?.description], id: entry.id))"
  }

  /// A note's file: local time, the attendee, identifier.
  package static func note(_ note: AttendeeNote, on date: CalendarDate) -> String {
    "\(notesFolder(date))/\(name([digits(note.at), Slug(note.about)?.description], id: note.id))"
  }

  package static func response(_ response: Response) -> String {
    let slug = Slug(response.title)?.description ?? "response"
    return "\(responses)/\(name([response.date?.description, slug], id: response.id))"
  }

  /// The identifier at the end of a file name, with or without its path; nil if it has none. The name
  /// of a project is its own, whatever it ends in.
  package static func identifier(inName name: String) -> Identifier? {
    guard name.hasSuffix(".md") else { return nil }
    if projectKey(of: name) != nil { return Identifier(path: name) }
    let stem = name.utf8.dropLast(3)
    let sign = stem.lastIndex { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "/") }
    let start = sign.map(stem.index(after:)) ?? stem.startIndex
    return Identifier(Substring(stem[start...]))
  }

  /// The identifier of a file that says none: that of its name, else one made of its path.
  package static func identifier(ofFile path: String) -> Identifier {
    identifier(inName: path) ?? Identifier(path: path)
  }

  /// The same file in the folder of another day.
  package static func path(
    _ path: String, movedFrom date: CalendarDate, to other: CalendarDate
  ) -> String {
    let folder = dayFolder(date)
    return path.hasPrefix(folder) ? dayFolder(other) + path.dropFirst(folder.count) : path
  }

  /// Whether a path is one of an entry, a note, a response or a project.
  package static func isIdentified(_ path: String) -> Bool {
    let parts = parts(of: path)
    guard path.hasSuffix(".md"), parts.last != "day.md" else { return false }
    return switch parts.count {
    case 2: parts[0] == responses || parts[0] == projects
    case 3: parts[0] == days && CalendarDate(String(parts[1])) != nil
    case 4: parts[0] == days && CalendarDate(String(parts[1])) != nil && parts[2] == "notes"
    default: false
    }
  }

  /// The names that slashes part, those that are empty too. By bytes: characters take ten times as long.
  static func parts(of path: String) -> [Substring] {
    path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
      .map(Substring.init)
  }

  /// Whether a path is that of an attendee or of a note.
  package static func isAboutSomebody(_ path: String) -> Bool {
    attendeeKey(of: path) != nil || path.split(separator: "/").dropLast().last == "notes"
  }

  /// Whether a page can have words of a file: what stands beside an entry is only led to.
  package static func isWordsOfPages(_ path: String) -> Bool {
    [event, eventPage].contains(path) || path.hasPrefix("\(languages)/")
      || path.hasSuffix(ending)
        && [days, responses, projects].contains { path.hasPrefix("\($0)/") }
  }

  private static func digits(_ time: EntryTime?) -> String? {
    time?.givenTime?.description.filter { $0 != ":" }
  }

  private static func name(_ parts: [String?], id: Identifier) -> String {
    (parts.compactMap { $0 } + [id.description]).joined(separator: "-") + ".md"
  }
}
