internal import Git
package import JournalModel

extension Journal {
  /// Adds somebody to the roster. `suffix` makes the file name of somebody who is not to be named.
  ///
  /// Somebody of the same name is refused unless `sameName` says that it is another person.
  package mutating func add(
    _ attendee: Attendee, suffix: String, sameName: SameName, by authoring: Authoring
  ) throws -> Attendee {
    try write(authoring) { journal in
      let attendees = try journal.attendees().values
      if sameName == .samePerson, let name = attendee.name,
        let twin = attendees.first(where: { $0.name.map(FoldedName.of) == FoldedName.of(name) })
      {
        throw JournalProblem.attendeeExists(name: twin.displayName, key: twin.key)
      }
      var attendee = attendee
      attendee.key = Self.key(for: attendee, suffix, taken: Set(attendees.map(\.key)))
      var change = JournalChange(subject: "Add attendee \(attendee.publicName ?? attendee.key)")
      try journal.set(attendee, former: nil, in: &change)
      return (change, attendee)
    }
  }

  /// Relation of a new attendee to another one of the same name.
  package enum SameName: Sendable {
    /// The same person again: refused.
    case samePerson
    /// Somebody else, whose file gets a number.
    case anotherPerson
  }

  /// Changes attendees, all in one commit, and answers those that are different now and the whole
  /// roster after that. `suffix` is called for the file name of each who is not to be named any more.
  package mutating func changeAttendees(
    _ chosen: ChosenAttendees, suffix: () -> String, subject: String, by authoring: Authoring,
    body: (inout Attendee) throws -> Void
  ) throws -> (changed: [Attendee], roster: [Attendee]) {
    try write(authoring) { journal in
      let roster = try journal.roster()
      var change = JournalChange(subject: subject)
      var changed: [Attendee] = []
      var after = Dictionary(uniqueKeysWithValues: roster.attendees.map { ($0.key, $0) })
      for former in try roster.attendees(chosen) {
        var attendee = former
        try body(&attendee)
        try Self.checkName(of: attendee, former, in: roster)
        if former.named == .yes, attendee.named != .yes { attendee.key = "p-\(suffix())" }
        guard attendee != former else { continue }
        try journal.set(attendee, former: former, in: &change)
        changed.append(attendee)
        after[former.key] = attendee
      }
      change.subject += Self.list(changed)
      return (change, (changed, Array(after.values)))
    }
  }

  /// Refuses a new name that is that of somebody who is not to be named: it would be published.
  private static func checkName(
    of attendee: Attendee, _ former: Attendee, in roster: Roster
  ) throws(JournalProblem) {
    guard attendee.name != former.name, let name = attendee.name.map(FoldedName.of) else { return }
    let hidden = roster.attendees.first { other in
      other.key != former.key && other.named != .yes && other.name.map(FoldedName.of) == name
    }
    if let hidden { throw .attendeeExists(name: hidden.displayName, key: hidden.key) }
  }

  /// Public words for the attendees whom a commit is about.
  private static func list(_ attendees: [Attendee]) -> String {
    guard attendees.count == 1 else { return " of \(attendees.count) attendees" }
    return " of \(attendees[0].publicName ?? attendees[0].key)"
  }

  /// The file name of a new attendee: the slug of the name, a number for the next of the same name;
  /// nothing of the name for somebody who is not to be named.
  static func key(for attendee: Attendee, _ suffix: String, taken: Set<String>) -> String {
    guard attendee.named == .yes else { return "p-\(suffix)" }
    guard let slug = attendee.name.flatMap({ Slug($0) }), !slug.isReserved else {
      return "attendee-\(suffix)"
    }
    let numbered = (2...).lazy.map { "\(slug)-\($0)" }.first { !taken.contains($0) }
    return taken.contains(slug.description) ? numbered ?? slug.description : slug.description
  }
}

extension Journal {
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
