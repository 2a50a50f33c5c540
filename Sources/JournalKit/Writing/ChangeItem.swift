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
    var change = JournalChange(subject: "", identifiers: [now.id])
    let result = try journal.put(now, inPlaceOf: former, in: &change)
    change.subject = result.subject(of: "Change")
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
      try put(&new, inPlaceOf: old, isPrivate: false, in: &change)
      return .response(new)
    default: return former
    }
  }

  private func put<Value: Fileable & Identifiable>(
    _ new: inout Filed<Value>, inPlaceOf old: Filed<Value>, isPrivate: Bool,
    in change: inout JournalChange
  ) throws where Value.ID == Identifier {
    guard var document = try document(of: old, as: new.value, isPrivate: isPrivate) else { return }
    var files: [FileChange] = []
    if let date = old.date, let newDate = new.date, date != newDate {
      new.path = Layout.path(old.path, movedFrom: date, to: newDate)
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
