internal import Git
internal import JournalModel

extension Snapshot {
  /// Puts the files of an attendee into a change; what is withheld goes to the private ref.
  func set(
    _ attendee: Attendee, former: Attendee?, in change: inout JournalChange
  ) throws {
    let isMoved = former.map { $0.key != attendee.key } ?? false
    let old = isMoved ? nil : former
    for isPrivate in [false, true] {
      if let file = try file(attendee, former: old, isPrivate: isPrivate) {
        change.append(file, isPrivate: isPrivate)
      }
    }
    guard isMoved, let former else { return }
    try remove(Layout.attendee(former.key), in: &change)
    try withhold(former, as: attendee, in: &change)
  }

  private func file(
    _ attendee: Attendee, former: Attendee?, isPrivate: Bool
  ) throws -> FileChange? {
    let path = Layout.attendee(attendee.key)
    let fields = AttendeeFile.fields(of: attendee, isPrivate: isPrivate)
    guard let former, var document = try document(path, isPrivate: isPrivate) else {
      let new = Document(.frontMatter, fields: fields)
      return isPrivate && new.isEmpty ? nil : .init(path: path, text: new.content)
    }
    try rethrowing(path) { () throws(FormatError) in
      try document.rewrite(AttendeeFile.fields(of: former, isPrivate: isPrivate), as: fields)
    }
    return .init(path: path, text: document.content)
  }
}
