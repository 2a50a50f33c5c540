internal import Git

extension Journal {
  /// Writes the file name of somebody who is not to be named where an entry has the name.
  func withhold(_ entry: inout Entry) throws {
    guard let withholding = try withholding(entry.text) else { return }
    entry.text = withholding.text(entry.text)
    entry.by = entry.by.map(withholding.name)
    entry.credits = entry.credits.map(withholding.name)
  }

  func withhold(_ note: inout AttendeeNote) throws {
    guard let withholding = try withholding(note.text) else { return }
    note.text = withholding.text(note.text)
    note.by = note.by.map(withholding.name)
  }

  /// Nil where nothing can have to be withheld; reading the roster costs a file an attendee.
  private func withholding(_ text: String) throws -> Withholding? {
    guard tips.privateTip != nil || text.contains("@") else { return nil }
    return Withholding(try roster())
  }
}

extension Journal {
  /// Somebody not to be named whom a text would name if it were published; nil if there is nobody,
  /// as far as this clone knows names.
  package func unnamedAttendee(in text: String) throws -> Attendee? {
    guard tips.privateTip != nil || text.contains("@") else { return nil }
    let roster = try roster()
    guard case .unnamed(let key) = Naming(roster, .everybody).resolve(text) else { return nil }
    return roster.attendees.first { $0.key == key }
  }
}

extension Journal {
  /// Refuses words for the public branch that have the name of somebody who is not to be named, as
  /// far as this clone knows names. A mention is fine: it is the name of a file by then.
  func refuseNames(in texts: [String]) throws {
    guard tips.privateTip != nil else { return }
    let roster = try roster()
    let names = NameFinder(roster.attendees)
    guard let key = texts.lazy.compactMap({ names.unnamed(in: $0) }).first,
      let attendee = roster.attendees.first(where: { $0.key == key })
    else { return }
    throw JournalProblem.namesUnnamed(name: attendee.displayName, key: key)
  }

  /// Puts the new file name of somebody who is not to be named any more in place of the name: in the
  /// notes about them, in who says it, and in mentions. Words of a text stay as they are.
  func withhold(
    _ former: Attendee, as attendee: Attendee, in change: inout JournalChange
  ) throws {
    let others = try attendees().values.filter { $0.key != former.key }
    let withholding = Withholding(Roster(others + [attendee]))
    for date in try dates() {
      for filed in try notes(on: date).values {
        try rewrite(filed, withholding, former.key, attendee.key, in: &change)
      }
      for filed in try entries(on: date).values {
        try rewrite(filed, withholding, in: &change)
      }
    }
  }

  private func rewrite(
    _ filed: Filed<Entry>, _ withholding: Withholding, in change: inout JournalChange
  ) throws {
    var entry = filed.value
    entry.text = withholding.text(entry.text)
    entry.by = entry.by.map(withholding.name)
    entry.credits = entry.credits.map(withholding.name)
    guard entry != filed.value, let date = filed.date,
      var document = try document(filed.path, as: .frontMatter)
    else { return }
    try document.update(
      from: EntryFile.values(of: filed.value), to: EntryFile.values(of: entry),
      order: EntryFile.order, path: filed.path)
    if entry.text != filed.value.text { document.body = entry.text + "\n" }
    // The name of a file that was made by hand, without an identifier, is its identifier.
    let isNamedByUs = Layout.identifier(inName: filed.path) != nil
    let path = isNamedByUs ? Layout.entry(entry, on: date) : filed.path
    change.publicFiles += JournalChange.moving(filed.path, to: path, document.content)
  }

  private func rewrite(
    _ filed: Filed<AttendeeNote>, _ withholding: Withholding, _ former: String, _ key: String,
    in change: inout JournalChange
  ) throws {
    var note = filed.value
    note.text = withholding.text(note.text)
    note.by = note.by.map(withholding.name)
    if note.about == former { note.about = key }
    guard note != filed.value, let date = filed.date else { return }
    let path = Layout.note(note, on: date)
    if note.isPrivate {
      change.privateFiles += JournalChange.moving(filed.path, to: path, NoteFile.content(of: note))
    } else {
      change.publicFiles += JournalChange.moving(filed.path, to: path, NoteFile.content(of: note))
    }
  }
}

extension JournalChange {
  /// A file under another name, or the same, with another content.
  fileprivate static func moving(
    _ path: String, to other: String, _ content: String
  ) -> [FileChange] {
    (path == other ? [] : [.init(path: path, text: nil)]) + [.init(path: other, text: content)]
  }
}
