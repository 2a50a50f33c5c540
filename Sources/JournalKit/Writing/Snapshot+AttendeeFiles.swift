internal import Git
internal import JournalModel

extension Snapshot {
  /// Puts the files of an attendee into a change; what is withheld goes to the private ref. Where the file
  /// gets another name, or a name is withheld from now on, `withholdHidden` is to follow.
  func set(
    _ attendee: Attendee, former: Attendee?, in change: inout JournalChange
  ) throws {
    let isMoved = former.map { $0.key != attendee.key } ?? false
    NewlyHidden(attendee, since: former).map { change.hidden.append($0) }
    let old = isMoved ? nil : former
    for isPrivate in [false, true] {
      if let file = try file(attendee, former: old, isPrivate: isPrivate) {
        change.append(file, isPrivate: isPrivate)
      }
    }
    try removeStrays(of: former?.key ?? attendee.key, in: &change)
    guard isMoved, let former else { return }
    try remove(Layout.attendee(former.key), in: &change)
    change.moves.append((former, attendee))
  }

  /// What files of the private ref say that nobody reads is in those that are written.
  func removeStrays(of key: String, in change: inout JournalChange) throws {
    for (stray, owner) in try recognised().strays.sorted(by: { $0.key < $1.key })
    where owner == key {
      let path = Layout.attendee(stray)
      guard !change.privateFiles.contains(where: { $0.path == path }) else { continue }
      change.append(.init(path: path, text: nil), isPrivate: true)
    }
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
      let isKnown =
        try old.map { $0.map(\.value) == fields.map(\.value) } ?? false
        && !recognised().strays.values.contains(attendee.key)
      let isNothing = new.isEmpty || isKnown
      return isPrivate && isNothing ? nil : .init(path: path, text: new.content)
    }
    try rethrowing(path) { () throws(FormatError) in
      guard isPrivate else { return try document.rewrite(old, as: fields) }
      try document.rewritePrivately(former, as: attendee)
    }
    // The heading of a file that was made by hand may be the name.
    if !isPrivate, former.named == .yes, attendee.named != .yes { document.setBody("") }
    return .init(path: path, text: document.content)
  }

  /// Whether the branch says yes of somebody.
  func saysYes(_ attendee: Attendee) throws -> Bool {
    try consentOnBranch(of: attendee) == .yes
  }

  /// What the branch alone says of somebody; nil if it has no such file.
  func consentOnBranch(of attendee: Attendee) throws -> Attendee.Consent? {
    let path = Layout.attendee(attendee.key)
    guard let document = try document(path) else { return nil }
    return try rethrowing(path) { () throws(FormatError) in
      try document.value("named", expected: "yes or no") { Attendee.Consent(yesOrNo: $0) } ?? .open
    }
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

extension Document {
  /// The file has all of what belongs there, wherever that was before; what it says in place of the public
  /// file goes where that is changed.
  fileprivate mutating func rewritePrivately(
    _ former: Attendee, as attendee: Attendee
  ) throws(FormatError) {
    let order = attendee.fields.map(\.key)
    for (old, new) in zip(former.fields, attendee.fields) {
      let isPrivate = !AttendeeFile.isPublic(new.key, consent: attendee.named)
      if isPrivate || new.key == "named" && attendee.isRefusal {
        try set(new.key, value: new.value, order: order)
      } else if old.value != new.value
        || !AttendeeFile.isPublic(new.key, consent: former.named)
      {
        try set(new.key, value: nil, order: order)
      }
    }
  }
}
