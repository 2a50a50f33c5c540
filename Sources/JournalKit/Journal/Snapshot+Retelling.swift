internal import Git
internal import JournalModel

extension Snapshot {
  /// Puts the file names of those who are not to be named from now on in place of the names: in the
  /// notes about them, in who says it, and in mentions. Words of a text stay as they are.
  ///
  /// What cannot be read is an error where a file gets another name: nobody knows whom it names. Somebody
  /// new is not kept out for that, and `check --repair` does the rest once it can be read.
  func withholdHidden(in change: inout JournalChange) throws {
    guard change.moves.isEmpty else { return try withholdEverywhere(in: &change) }
    guard !change.hidden.isEmpty else { return }
    var whole = change
    do {
      try withholdEverywhere(in: &whole)
      change = whole
    } catch JournalProblem.unreadable(let problem) where !problem.isLost {
      return
    }
  }

  /// The same of everybody who is not to be named, whoever moves.
  func withholdEverywhere(in change: inout JournalChange) throws {
    let known = change.publicFiles.count
    // One of two files of a person stays, and has that name already.
    let moved = Set(change.moves.flatMap { [$0.former.key, $0.attendee.key] })
    let hidden = change.hidden.map(\.attendee).filter { !moved.contains($0.key) }
    let gone = moved.union(hidden.map(\.key))
    let others = try roster().attendees.filter { !gone.contains($0.key) }
    let withholding = Withholding(Roster(others + hidden + change.moves.map(\.attendee)))
    let renaming = FileRenaming(change.moves.map { (from: $0.former.key, to: $0.attendee.key) })
    try rewriteTexts(in: &change) { entry in
      renaming.apply(to: &entry)
      withholding.apply(to: &entry)
    } note: { note in
      renaming.apply(to: &note)
      withholding.apply(to: &note)
    }
    try rewriteProjects(in: &change) {
      renaming.apply(to: &$0)
      withholding.apply(to: &$0)
    }
    for path in try [Layout.eventPage] + dates().map(Layout.dayPage) {
      let page = try page(at: path) {
        renaming.apply(to: &$0)
        withholding.apply(to: &$0)
      }
      page.map { change.publicFiles.append($0) }
    }
    change.pathsOfOldWords.formUnion(change.publicFiles.dropFirst(known).map(\.path))
  }

  /// Puts what becomes of every entry and note into a change, those notes left out that go.
  func rewriteTexts(
    except gone: Set<String> = [], in change: inout JournalChange,
    entry body: (inout Entry) -> Void, note noteBody: (inout AttendeeNote) -> Void
  ) throws {
    for date in try dates() {
      for filed in try notes(on: date).complete() where !gone.contains(filed.path) {
        var note = filed.value
        noteBody(&note)
        try rewrite(filed, as: note, in: &change)
      }
      for filed in try everyEntry(on: date).complete() {
        var entry = filed.value
        body(&entry)
        try rewrite(filed, as: entry, in: &change)
      }
    }
  }

  /// The same of every project that has a file.
  func rewriteProjects(
    in change: inout JournalChange, by body: (inout Project) -> Void
  ) throws {
    for filed in try projects().complete() {
      var project = filed.value
      body(&project)
      guard project != filed.value, let content = try content(of: filed, as: project) else {
        continue
      }
      change.publicFiles.append(.init(path: filed.path, text: content))
    }
  }

  private func rewrite(
    _ filed: Filed<Entry>, as entry: Entry, in change: inout JournalChange
  ) throws {
    guard entry != filed.value, let date = filed.date,
      let content = try content(of: filed, as: entry)
    else { return }
    // The name of a file that was made by hand, without an identifier, is its identifier.
    let isNamedByUs = Layout.identifier(inName: filed.path) != nil
    let wanted = isNamedByUs ? Layout.entry(entry, on: date) : filed.path
    guard
      let path = try free(wanted, for: filed.path, saying: content, isPrivate: false, in: &change)
    else { return }
    change.publicFiles += JournalChange.moving(filed.path, to: path, content: content)
    guard path != filed.path else { return }
    change.publicFiles += try changes(
      moving: try attachments(of: filed), of: filed.path, to: path)
  }

  private func rewrite(
    _ filed: Filed<AttendeeNote>, as note: AttendeeNote, in change: inout JournalChange
  ) throws {
    guard note != filed.value, let date = filed.date,
      let document = try document(of: filed, as: note, isPrivate: note.isPrivate)
    else { return }
    let isPrivate = note.isPrivate
    guard
      let place = try free(
        Layout.note(note, on: date), for: filed.path, saying: document.content,
        isPrivate: isPrivate, in: &change)
    else { return }
    for file in JournalChange.moving(filed.path, to: place, content: document.content) {
      change.append(file, isPrivate: note.isPrivate)
    }
  }

  /// The path that a file gets which has another name from now on: its own where another file has that, and
  /// none where that says the same, for then it is taken out.
  private func free(
    _ path: String, for own: String, saying content: String, isPrivate: Bool,
    in change: inout JournalChange
  ) throws -> String? {
    guard path != own else { return own }
    let planned = change[isPrivate: isPrivate].last { $0.path == path }?.content
    let present = try tips[isPrivate: isPrivate].flatMap { tip in
      try repository.entry(at: path, in: tip.tree).map { try repository.blob($0.id) }
    }
    guard let other = planned ?? present else { return path }
    guard other == Array(content.utf8) else { return own }
    change.append(.init(path: own, text: nil), isPrivate: isPrivate)
    return nil
  }
}
