internal import Git
package import JournalModel

extension Snapshot {
  /// The attendees, by name. Whose file cannot be read is as it was when it could be read last, and so
  /// is among the problems as well.
  package func attendees() throws -> Found<Attendee> {
    let known = try people.known(at: tips) { try readAttendees() }
    var found = Found<Attendee>()
    (found.values, found.problems) = (known.recognised.attendees, known.problems)
    return found
  }

  /// Those who are not to be named and whose names only the history has, where nobody can tell which
  /// file is theirs by now: nothing is known of them but what must not be said.
  func withdrawn() throws -> [Attendee] { try recognised().withdrawn }

  /// What is odd about the files of the roster, where the two refs are not of one age.
  func recognised() throws -> Recognised {
    try people.known(at: tips) { try readAttendees() }.recognised
  }

  private func readAttendees() throws -> (recognised: Recognised, problems: [FileProblem]) {
    let publicFiles = try attendeeFiles(isPrivate: false)
    let privateFiles = try attendeeFiles(isPrivate: true)
    var found = Found<Attendee>()
    for path in Set(publicFiles.keys).union(privateFiles.keys).sorted() {
      do throws(FileProblem) {
        found.values.append(
          try attendee(path, shown: publicFiles[path]?.get(), hidden: privateFiles[path]?.get()))
      } catch {
        let isShown = (try? attendee(path, shown: publicFiles[path]?.get(), hidden: nil)) != nil
        var problem = standing(error, isPrivate: isShown && privateFiles[path] != nil)
        let former = problem.isLost ? nil : try formerAttendee(path)
        problem.isReadAsBefore = former != nil
        found.values += [former].compactMap(\.self)
        found.problems.append(problem)
      }
    }
    let orphans = Set(privateFiles.keys).subtracting(publicFiles.keys)
    var recognised = try recognising(
      found.values, orphans: Set(orphans.compactMap(Layout.attendeeKey)))
    recognised.attendees = Self.sorted(recognised.attendees)
    return (recognised, found.problems)
  }

  /// The attendees as a roster, without those whose files are wrong. A file that git cannot read is
  /// an error: a name that must not be published could be in it.
  package func roster() throws -> Roster {
    _ = try attendees().unlessLost()
    return try readableRoster()
  }

  func attendee(
    _ path: String, shown: Document?, hidden: Document?
  ) throws(FileProblem) -> Attendee {
    let calendar = calendar
    return try located(path) { () throws(FormatError) in
      try AttendeeFile.attendee(
        key: Layout.attendeeKey(of: path) ?? "",
        publicDocument: shown, privateDocument: hidden, calendar: calendar)
    }
  }

  /// Nil if no version of the files can be read. The name is published only if that was so and nothing
  /// in the present files says otherwise.
  private func formerAttendee(_ path: String) throws -> Attendee? {
    let files = try [false, true].map { try formerDocument(path, isPrivate: $0) }
    guard files.contains(where: { $0.document != nil }) else { return nil }
    do throws(FileProblem) {
      var attendee = try attendee(path, shown: files[0].document, hidden: files[1].document)
      let said = files.flatMap(\.consents)
      if attendee.named == .yes, !said.allSatisfy({ $0 == .yes }) {
        attendee.named = said.contains(.no) ? .no : .open
      }
      return attendee
    } catch {
      return nil
    }
  }

  /// The file as it can be read, and what those lines of it say that would tell of consent.
  private func formerDocument(
    _ path: String, isPrivate: Bool
  ) throws -> (document: Document?, consents: [Attendee.Consent?]) {
    guard let tip = tips[isPrivate: isPrivate],
      let id = try repository.entry(at: path, in: tip.tree)?.id
    else { return (nil, []) }
    let read = { (text: String) throws -> Document in
      let document = try Document(text, as: .frontMatter)
      _ = try attendee(path, shown: document, hidden: nil)
      return document
    }
    let text = try repository.text(of: id, path: path)
    if let document = try? read(text.withoutConflict(in: path)) { return (document, []) }
    let said = text.lines.filter { $0.hasPrefix("named:") }
      .map { Attendee.Consent(yesOrNo: $0.dropFirst("named:".count).trimmed) }
    let former = try repository.newestVersion(of: path, before: tip.id, read: read)
    return (former, isPrivate || !said.isEmpty ? said : [nil])
  }

  private static func sorted(_ attendees: [Attendee]) -> [Attendee] {
    attendees.map { (name: FoldedName.of($0.displayName), attendee: $0) }
      .sorted { ($0.name, $0.attendee.key) < ($1.name, $1.attendee.key) }
      .map(\.attendee)
  }

  private func attendeeFiles(isPrivate: Bool) throws -> [String: Result<Document, FileProblem>] {
    var files: [String: Result<Document, FileProblem>] = [:]
    try read(Layout.attendees, isPrivate: isPrivate) { path, text in
      files[path] = text.flatMap { text in
        Result { () throws(FileProblem) in
          try located(path) { () throws(FormatError) in try Document(text, as: .frontMatter) }
        }
      }.mapError { standing($0, isPrivate: isPrivate) }
    }
    return files
  }
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
