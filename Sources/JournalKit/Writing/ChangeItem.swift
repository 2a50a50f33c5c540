internal import Git
internal import JournalModel

/// Change of an entry, note, response or project; one that is only a word so far gets its file.
///
/// Only the lines of what changes are others; the file keeps its name, unless that names somebody who is
/// not to be named, and a new day is another folder.
package struct ChangeItem: Plan {
  private let found: Identified
  private let seen: String?
  private let body: (Identified) throws -> Identified

  /// `seen` is the file as a person saw it who changed it in an editor: if it says something else by
  /// now, nothing is written. `body` gets the thing as it is then.
  package init(
    _ found: Identified, seen: String?, body: @escaping (Identified) throws -> Identified
  ) {
    (self.found, self.seen, self.body) = (found, seen, body)
  }

  /// The outcome has it before and after.
  package func change(
    of journal: Snapshot
  ) throws -> (change: JournalChange, outcome: (former: Identified, now: Identified)) {
    let former = try journal.current(found)
    if let seen, try journal.content(of: former) != seen {
      throw JournalProblem.changedMeanwhile(former.handle)
    }
    let now = try body(former)
    var change = JournalChange(subject: "", identifiers: [now.id])
    let result = try journal.put(now, inPlaceOf: former, in: &change)
    if result.path != former.path { try journal.retellNames(ofMovedIn: &change) }
    let isNew = try journal.document(former.path, isPrivate: former.isPrivate) == nil
    change.subject = result.subject(of: isNew ? "Add" : "Change")
    return (change, (former, result))
  }
}

extension Snapshot {
  fileprivate func put(
    _ now: Identified, inPlaceOf former: Identified, in change: inout JournalChange
  ) throws -> Identified {
    switch (former, now) {
    case (.entry(let old), .entry(var new)):
      try JournalProblem.check(new.value.text)
      try withhold(&new.value)
      try put(&new, inPlaceOf: old, isPrivate: false, in: &change)
      if new.path != old.path {
        change.publicFiles += try changes(
          moving: try attachments(of: old), of: old.path, to: new.path)
      }
      return .entry(new)
    case (.note(let old), .note(var new)):
      try JournalProblem.check(new.value.text)
      try withhold(&new.value)
      try put(&new, inPlaceOf: old, isPrivate: new.value.isPrivate, in: &change)
      return .note(new)
    case (.response(let old), .response(var new)):
      if !new.value.excerpt.isEmpty { try JournalProblem.check(new.value.excerpt) }
      new.date = new.value.day
      try withhold(&new.value)
      try put(&new, inPlaceOf: old, isPrivate: false, in: &change)
      return .response(new)
    case (.project(let old), .project(var new)):
      if !new.value.about.isEmpty { try JournalProblem.check(new.value.about) }
      try withhold(&new.value)
      try put(&new, inPlaceOf: old, isPrivate: false, in: &change)
      return .project(new)
    default: return former
    }
  }

  private func put<Value: Fileable & Identifiable>(
    _ new: inout Filed<Value>, inPlaceOf old: Filed<Value>, isPrivate: Bool,
    in change: inout JournalChange
  ) throws where Value.ID == Identifier {
    let present = try document(of: old, as: new.value, isPrivate: isPrivate)
    var document =
      present ?? Document(.frontMatter, fields: new.value.fields, body: new.value.body)
    var files: [FileChange] = []
    if let date = old.date, let newDate = new.date, date != newDate {
      new.path = Layout.path(old.path, movedFrom: date, to: newDate)
    }
    if !isPrivate, let withholding = try withholding("") {
      new.path =
        FileNames(withholding, of: self)
        .path(inPlaceOf: new.path, saying: Array(document.content.utf8)) ?? new.path
    }
    if new.path != old.path {
      // The identifier of a file that has none is made from its path.
      if document.node("id") == nil, Layout.identifier(inName: old.path) == nil {
        try rethrowing(old.path) { () throws(FormatError) in
          try document.set("id", value: .plain(old.value.id.description), order: [])
        }
      }
      files.append(FileChange(path: old.path, text: nil))
    }
    change[isPrivate: isPrivate] = [FileChange(path: new.path, text: document.content)] + files
  }
}
