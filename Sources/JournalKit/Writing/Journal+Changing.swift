internal import Git
internal import JournalModel

extension Journal {
  /// Changes an entry, note or response and answers it as it is then. `body` is called again if
  /// somebody writes meanwhile.
  ///
  /// `seen` is the file as a person saw it who changed it in an editor: if it says something else by
  /// now, nothing is written. Only the lines of what changes are others; the file keeps its name,
  /// and a new day is another folder.
  package mutating func change(
    _ prefix: String, seen: String?, by authoring: Authoring,
    body: (Identified) throws -> Identified
  ) throws -> (former: Identified, now: Identified) {
    try write(authoring) { journal in
      let former = try journal.identified(prefix)
      if let seen, try journal.content(of: former) != seen {
        throw JournalProblem.changedMeanwhile(former.id)
      }
      let now = try body(former)
      var change = JournalChange(subject: now.subject(of: "Change"), identifiers: [now.id])
      let result = try journal.put(now, inPlaceOf: former, in: &change)
      return (change, (former, result))
    }
  }

  /// The whole file of an entry, note or response.
  package func content(of found: Identified) throws -> String {
    let tip = found.isPrivate ? tips.privateTip : tips.publicTip
    return try tip.flatMap { try repository.document(found.path, in: $0.tree, as: .frontMatter) }?
      .content ?? ""
  }

  /// The newest entry that somebody of one of these names wrote, by when it was written.
  package func newestEntry(by names: Set<String>) throws -> Identified? {
    let own = try dates().flatMap { date in
      try entries(on: date).values.filter { $0.value.by.map(names.contains) ?? false }
    }
    return own.max { left, right in
      (left.value.recorded?.milliseconds ?? 0, left.path)
        < (right.value.recorded?.milliseconds ?? 0, right.path)
    }.map { .entry($0) }
  }

  private func put(
    _ now: Identified, inPlaceOf former: Identified, in change: inout JournalChange
  ) throws -> Identified {
    switch (former, now) {
    case (.entry(let old), .entry(let new)): .entry(try put(new, inPlaceOf: old, in: &change))
    case (.note(let old), .note(let new)): .note(try put(new, inPlaceOf: old, in: &change))
    case (.response(let old), .response(let new)):
      .response(try put(new, inPlaceOf: old, in: &change))
    default: former
    }
  }

  private func put(
    _ new: Filed<Entry>, inPlaceOf old: Filed<Entry>, in change: inout JournalChange
  ) throws -> Filed<Entry> {
    var new = new
    try Self.check(new.value.text)
    try withhold(&new.value)
    change.subject = Identified.entry(new).subject(of: "Change")
    let file = EditedFile(
      path: old.path, date: old.date, newDate: new.date, id: new.value.id,
      isReworded: old.value.text != new.value.text, text: new.value.text,
      old: EntryFile.values(of: old.value), new: EntryFile.values(of: new.value),
      order: EntryFile.order)
    let path = try put(file, side: .published, in: &change)
    if path != old.path {
      change.publicFiles += try changes(moving: try attachments(of: old), of: old.path, to: path)
    }
    return Filed(value: new.value, path: path, date: new.date)
  }

  private func put(
    _ new: Filed<AttendeeNote>, inPlaceOf old: Filed<AttendeeNote>,
    in change: inout JournalChange
  ) throws -> Filed<AttendeeNote> {
    var new = new
    try Self.check(new.value.text)
    if !new.value.isPrivate { try withhold(&new.value) }
    let file = EditedFile(
      path: old.path, date: old.date, newDate: new.date, id: new.value.id,
      isReworded: old.value.text != new.value.text, text: new.value.text,
      old: NoteFile.values(of: old.value), new: NoteFile.values(of: new.value),
      order: NoteFile.order)
    let path = try put(file, side: new.value.isPrivate ? .private : .published, in: &change)
    return Filed(value: new.value, path: path, date: new.date)
  }

  private func put(
    _ new: Filed<Response>, inPlaceOf old: Filed<Response>, in change: inout JournalChange
  ) throws -> Filed<Response> {
    if !new.value.excerpt.isEmpty { try Self.check(new.value.excerpt) }
    try refuseNames(in: [new.value.title, new.value.excerpt])
    let file = EditedFile(
      path: old.path, date: nil, newDate: nil, id: new.value.id,
      isReworded: old.value.excerpt != new.value.excerpt, text: new.value.excerpt,
      old: ResponseFile.values(of: old.value), new: ResponseFile.values(of: new.value),
      order: ResponseFile.order)
    let path = try put(file, side: .published, in: &change)
    return Filed(value: new.value, path: path, date: new.value.day)
  }

  private enum Side { case published, `private` }

  /// Puts a file into a change, and answers where it is then.
  private func put(
    _ file: EditedFile, side: Side, in change: inout JournalChange
  ) throws -> String {
    let tip = side == .private ? tips.privateTip : tips.publicTip
    guard let tip,
      var document = try repository.document(file.path, in: tip.tree, as: .frontMatter)
    else { return file.path }
    try file.apply(to: &document)
    let path = file.newPath
    var files = [FileChange(path: path, text: document.content)]
    if path != file.path { files.append(FileChange(path: file.path, text: nil)) }
    if side == .private { change.privateFiles = files } else { change.publicFiles = files }
    return path
  }
}

/// Path, day, fields and text of one file, before and after a change.
private struct EditedFile {
  let path: String
  let date: CalendarDate?
  let newDate: CalendarDate?
  let id: Identifier
  let isReworded: Bool
  let text: String
  let old, new: [(key: String, value: YAMLValue?)]
  let order: [String]

  /// In the folder of its day, under its name.
  var newPath: String {
    guard let date, let newDate, date != newDate else { return path }
    return Layout.path(path, movedFrom: date, to: newDate)
  }

  func apply(to document: inout Document) throws {
    try document.update(from: old, to: new, order: order, path: path)
    if isReworded { document.body = text.isEmpty ? "" : text.trimmedLines + "\n" }
    // The identifier of a file that has none is made from its path.
    guard newPath != path, document.node("id") == nil, Layout.identifier(inName: path) == nil else {
      return
    }
    do {
      try document.set("id", value: .plain(id.description), order: order)
    } catch {
      throw JournalProblem.unreadable(
        FileProblem(path: path, line: error.line, message: error.message))
    }
  }
}

extension Journal.Identified {
  /// Subject of a commit that does something with it; nothing private.
  func subject(of verb: String) -> String {
    switch self {
    case .entry(let filed): "\(verb) \(filed.value.kind): \(filed.value.headline)"
    case .note(let filed): "\(verb) note about \(filed.value.about)"
    case .response(let filed): "\(verb) response: \(filed.value.title)"
    }
  }
}
