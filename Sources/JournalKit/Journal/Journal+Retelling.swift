internal import Git
internal import JournalModel

extension Journal {
  /// Lets notes say the new file of whom they are about, where that has another name by now: one that
  /// came from another clone may have been written before.
  mutating func retellNotes(by authoring: Authoring, in session: inout WriteSession) throws {
    var change = JournalChange(subject: "")
    for (filed, key) in try snapshot.notesOfRenamed() {
      var note = filed.value
      if let former = try snapshot.former(of: note.about), note.isBy(former) { note.by = key }
      note.about = key
      guard let date = filed.date,
        let document = try snapshot.document(of: filed, as: note, isPrivate: note.isPrivate)
      else { continue }
      let path = Layout.note(note, on: date)
      for file in JournalChange.moving(filed.path, to: path, content: document.content) {
        change.append(file, isPrivate: note.isPrivate)
      }
      change.identifiers.append(note.id)
    }
    guard !change.isEmpty else { return }
    change.subject = "Say whom notes are about by the new name of the file"
    change.isRepair = true
    do {
      try commit(change, by: authoring, in: &session)
    } catch WriteRefusal.uncommittedChanges {
      // Somebody is about to mend it by hand.
      return
    }
    try refresh()
  }
}

extension Snapshot {
  /// Notes about people whose files have another name by now, with that name.
  fileprivate func notesOfRenamed() throws -> [(Filed<AttendeeNote>, String)] {
    let notes = try dates().flatMap { try self.notes(on: $0).values }
    let gone = try whereabouts(ofAbsentIn: notes.map(\.value))
    return notes.compactMap { filed in
      guard case .renamed(let key)? = gone[filed.value.about] else { return nil }
      return (filed, key)
    }
  }

  /// Somebody as the branch had them last before their file got another name.
  fileprivate func former(of key: String) throws -> Attendee? {
    try withdrawals().first { $0.former.key == key }?.former
  }

  /// What became of those whom notes are about and who are not in the roster.
  func whereabouts(ofAbsentIn notes: [AttendeeNote]) throws -> [String: Whereabouts] {
    guard let tip = tips.publicTip else { return [:] }
    let known = Set(try attendees().values.map(\.key))
    return try Set(notes.map(\.about)).subtracting(known).reduce(into: [:]) { found, key in
      found[key] = try whereabouts(ofGone: key, before: [tip.id])
    }
  }
}
