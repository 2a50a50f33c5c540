internal import Git

extension Journal {
  /// Adds somebody to the roster. `suffix` makes the file name of somebody who is not to be named.
  ///
  /// Somebody of the same name is refused unless `another` says that it is another person.
  package mutating func add(
    _ attendee: Attendee, suffix: String, sameName: SameName, _ authoring: Authoring
  ) throws -> Attendee {
    try write(authoring) { journal in
      let attendees = try journal.attendees().values
      if sameName == .samePerson, let name = attendee.name,
        let twin = attendees.first(where: { $0.name.map(Roster.folded) == Roster.folded(name) })
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

  /// What a second attendee of a name is.
  package enum SameName: Sendable {
    /// The same person again: refused.
    case samePerson
    /// Somebody else, whose file gets a number.
    case anotherPerson
  }

  /// Changes attendees, all in one commit. `body` is called with each that `names` mean.
  package mutating func changeAttendees(
    _ names: [String], suffix: String, subject: String, _ authoring: Authoring,
    _ body: (inout Attendee) throws -> Void
  ) throws -> [Attendee] {
    try write(authoring) { journal in
      let roster = try journal.roster()
      var change = JournalChange(subject: subject)
      var changed: [Attendee] = []
      for name in names {
        let former = try roster.attendee(name)
        var attendee = former
        try body(&attendee)
        if former.named == .yes, attendee.named != .yes { attendee.key = "p-\(suffix)" }
        try journal.set(attendee, former: former, in: &change)
        changed.append(attendee)
      }
      change.subject += Self.list(changed)
      return (change, changed)
    }
  }

  /// Whom a commit is about, in public words.
  private static func list(_ attendees: [Attendee]) -> String {
    guard attendees.count == 1 else { return " of \(attendees.count) attendees" }
    return " of \(attendees[0].publicName ?? attendees[0].key)"
  }

  /// What an import did, by name.
  package struct ImportOutcome: Sendable, Equatable {
    /// Those who were not there before, with their new file names.
    package var added: [Attendee] = []
    /// Those in whom something empty was filled, as they are now.
    package var changed: [Attendee] = []
    /// Those for whom the list had nothing new.
    package var same: [Attendee] = []
  }

  /// Adds people from a list and fills what is empty in those who are there already; one commit.
  package mutating func importAttendees(
    _ people: [Attendee], suffixes: [String], _ authoring: Authoring
  ) throws -> ImportOutcome {
    try write(authoring) { journal in
      var known = try journal.attendees().values
      var outcome = ImportOutcome()
      var change = JournalChange(subject: "Import attendees")
      for (person, suffix) in zip(people, suffixes) {
        if let index = known.firstIndex(where: { $0.isSamePerson(as: person) }) {
          let former = known[index]
          known[index].fill(from: person)
          if former.named == .yes, known[index].named != .yes { known[index].key = "p-\(suffix)" }
          if known[index] == former {
            outcome.same.append(former)
          } else {
            try journal.set(known[index], former: former, in: &change)
            outcome.changed.append(known[index])
          }
        } else {
          var added = person
          added.key = Self.key(for: person, suffix, taken: Set(known.map(\.key)))
          known.append(added)
          try journal.set(added, former: nil, in: &change)
          outcome.added.append(added)
        }
      }
      let count = outcome.added.count + outcome.changed.count
      change.subject = "Import \(count) \(count == 1 ? "attendee" : "attendees")"
      return (change, outcome)
    }
  }

  /// The file name of a new attendee: the slug of the name, a number for the next of the same name;
  /// nothing of the name for somebody who is not to be named.
  private static func key(for attendee: Attendee, _ suffix: String, taken: Set<String>) -> String {
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
  private func set(
    _ attendee: Attendee, former: Attendee?, in change: inout JournalChange
  ) throws {
    let isMoved = former.map { $0.key != attendee.key } ?? false
    let old = isMoved ? nil : former
    try change.publicFiles.append(
      contentsOf: file(attendee, old, in: tips.publicTip) { AttendeeFile.isPublic($0, $1) })
    try change.privateFiles.append(
      contentsOf: file(attendee, old, in: tips.privateTip) { !AttendeeFile.isPublic($0, $1) })
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
    _ attendee: Attendee, _ former: Attendee?, in tip: Commit?,
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
        ? [.init(path: path, text: Document(.frontMatter, present).content)] : []
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

extension Attendee {
  /// Whether two records are of one person: the same name, and an address in common
  /// where both have one.
  func isSamePerson(as other: Attendee) -> Bool {
    if !emails.isEmpty, !other.emails.isEmpty {
      return emails.contains { address in
        other.emails.contains { $0.lowercased() == address.lowercased() }
      } && name.map(Roster.folded) == other.name.map(Roster.folded)
    }
    return name != nil && name.map(Roster.folded) == other.name.map(Roster.folded)
  }

  /// Takes over what is missing here.
  mutating func fill(from other: Attendee) {
    company = company ?? other.company
    university = university ?? other.university
    country = country ?? other.country
    if roles.isEmpty { roles = other.roles }
    if projects.isEmpty { projects = other.projects }
    if emails.isEmpty { emails = other.emails }
    days = Set(days + other.days).sorted()
    if named == .open || other.named == .no { named = other.named }
  }
}
