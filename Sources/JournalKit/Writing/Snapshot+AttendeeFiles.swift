internal import Git
internal import JournalModel

extension Snapshot {
  /// Puts the files of an attendee into a change; what is withheld goes to the private ref.
  func set(
    _ attendee: Attendee, former: Attendee?, in change: inout JournalChange
  ) throws {
    let isMoved = former.map { $0.key != attendee.key } ?? false
    let old = isMoved ? nil : former
    try change.publicFiles.append(
      contentsOf: file(attendee, former: old, in: tips.publicTip) {
        AttendeeFile.isPublic($0, consent: $1)
      })
    try change.privateFiles.append(
      contentsOf: file(attendee, former: old, in: tips.privateTip) {
        !AttendeeFile.isPublic($0, consent: $1)
      })
    guard isMoved, let former else { return }
    let path = Layout.attendee(former.key)
    if try exists(path, in: tips.publicTip) {
      change.publicFiles.append(.init(path: path, text: nil))
    }
    if try exists(path, in: tips.privateTip) {
      change.privateFiles.append(.init(path: path, text: nil))
    }
    try withhold(former, as: attendee, in: &change)
  }

  /// The file of an attendee on one ref: none if nothing of it belongs there.
  private func file(
    _ attendee: Attendee, former: Attendee?, in tip: Commit?,
    belongs: (String, Attendee.Consent) -> Bool
  ) throws -> [FileChange] {
    let path = Layout.attendee(attendee.key)
    let values = AttendeeFile.values(of: attendee)
      .map { (key: $0.key, value: belongs($0.key, attendee.named) ? $0.value : nil) }
    guard let former,
      var document = try tip.flatMap({ tip in
        try repository.document(path, in: tip.tree, as: .frontMatter)
      })
    else {
      let present = values.compactMap { field in field.value.map { (key: field.key, value: $0) } }
      let isNeeded = !present.isEmpty || belongs("company", attendee.named)
      return isNeeded
        ? [.init(path: path, text: Document(.frontMatter, fields: present).content)] : []
    }
    let before = AttendeeFile.values(of: former)
      .map { (key: $0.key, value: belongs($0.key, former.named) ? $0.value : nil) }
    try document.update(from: before, to: values, order: AttendeeFile.order, path: path)
    return [.init(path: path, text: document.content)]
  }

  private func exists(_ path: String, in tip: Commit?) throws -> Bool {
    guard let tip else { return false }
    return try repository.entry(at: path, in: tip.tree) != nil
  }
}
