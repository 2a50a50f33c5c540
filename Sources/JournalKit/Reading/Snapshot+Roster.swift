internal import Git
package import JournalModel

extension Snapshot {
  /// The attendees, by name.
  package func attendees() throws -> Found<Attendee> {
    let calendar = calendar
    let publicFiles = try attendeeFiles(isPrivate: false)
    let privateFiles = try attendeeFiles(isPrivate: true)
    var found = Found<Attendee>()
    for path in Set(publicFiles.keys).union(privateFiles.keys).sorted() {
      found.add { () throws(FileProblem) in
        let (shown, hidden) = (try publicFiles[path]?.get(), try privateFiles[path]?.get())
        return try located(path) { () throws(FormatError) in
          try AttendeeFile.attendee(
            key: Layout.attendeeKey(of: path) ?? "",
            publicDocument: shown, privateDocument: hidden, calendar: calendar)
        }
      }
    }
    found.values = found.values.map { (name: FoldedName.of($0.displayName), attendee: $0) }
      .sorted { ($0.name, $0.attendee.key) < ($1.name, $1.attendee.key) }
      .map(\.attendee)
    return found
  }

  /// The attendees as a roster, without those whose files are wrong. A file that git cannot read is
  /// an error: a name that must not be published could be in it.
  package func roster() throws -> Roster {
    Roster(try attendees().unlessLost().values)
  }

  private func attendeeFiles(isPrivate: Bool) throws -> [String: Result<Document, FileProblem>] {
    var files: [String: Result<Document, FileProblem>] = [:]
    try read(Layout.attendees, isPrivate: isPrivate) { path, text in
      files[path] = text.flatMap { text in
        Result { () throws(FileProblem) in
          try located(path) { () throws(FormatError) in try Document(text, as: .frontMatter) }
        }
      }
    }
    return files
  }
}

extension Attendee {
  /// Whether somebody is not to be named, and has a name that this clone does not know: texts that
  /// name them cannot be recognised here.
  package var isUnknown: Bool { named != .yes && name == nil }
}

extension Snapshot {
  /// The file names of those of whom there are notes in their own words, on a day or on any.
  package func speakers(on date: CalendarDate?) throws -> Set<String> {
    let people = try attendees().values
    let notes = try (date.map { [$0] } ?? dates()).flatMap { try self.notes(on: $0).values }
    let speakers = people.filter { person in
      notes.contains { $0.value.about == person.key && $0.value.isBy(person) }
    }
    return Set(speakers.map(\.key))
  }
}
