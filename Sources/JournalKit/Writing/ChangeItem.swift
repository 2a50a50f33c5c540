internal import Git
internal import JournalModel

/// Change of an entry, note or response.
///
/// Only the lines of what changes are others; the file keeps its name, and a new day is another
/// folder.
package struct ChangeItem: Plan {
  private let prefix: String
  private let seen: String?
  private let body: (Identified) throws -> Identified

  /// `seen` is the file as a person saw it who changed it in an editor: if it says something else by
  /// now, nothing is written. `body` gets the thing as it is then.
  package init(
    _ prefix: String, seen: String?, body: @escaping (Identified) throws -> Identified
  ) {
    (self.prefix, self.seen, self.body) = (prefix, seen, body)
  }

  /// The outcome has it before and after.
  package func change(
    of journal: Snapshot
  ) throws -> (change: JournalChange, outcome: (former: Identified, now: Identified)) {
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

extension Snapshot {
  fileprivate func put(
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
    try JournalProblem.check(new.value.text)
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
    try JournalProblem.check(new.value.text)
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
    if !new.value.excerpt.isEmpty { try JournalProblem.check(new.value.excerpt) }
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
