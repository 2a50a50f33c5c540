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
    let old = former.map { AttendeeFile.fields(of: $0, isPrivate: isPrivate) }
    guard let former, let old, var document = try document(path, isPrivate: isPrivate) else {
      guard former == nil || isPrivate else {
        throw JournalProblem.attendeeGone(name: attendee.displayName)
      }
      let new = Document(.frontMatter, fields: fields)
      let isNothing = new.isEmpty || old.map { $0.map(\.value) == fields.map(\.value) } ?? false
      return isPrivate && isNothing ? nil : .init(path: path, text: new.content)
    }
    try rethrowing(path) { () throws(FormatError) in
      try document.rewrite(old, as: fields)
    }
    // The heading of a file that was made by hand may be the name.
    if !isPrivate, former.named == .yes, attendee.named != .yes { document.setBody("") }
    return .init(path: path, text: document.content)
  }

  /// Whether the branch has the name, or more, of somebody who is not to be named: a person wrote that.
  func shows(_ attendee: Attendee) throws -> Bool {
    guard attendee.named != .yes, let document = try document(Layout.attendee(attendee.key)) else {
      return false
    }
    return !attendee.isAnonymous || !document.body.isEmpty
      || AttendeeFile.withheld.contains { document.node($0) != nil }
  }
}
