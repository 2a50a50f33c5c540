internal import Git
internal import JournalModel

/// The last look at a change before it is written: whatever everybody will read of it, whichever command
/// and whichever field it comes from.
extension JournalChange {
  /// Refuses names, addresses and, in files of people, words of private notes, as far as they are new in
  /// a public file; a subject that names somebody says less. Reads nothing where nobody is hidden.
  mutating func checkPublished(over journal: Snapshot) throws {
    guard !publicFiles.isEmpty, journal.tips.privateTip != nil || !privateFiles.isEmpty else {
      return
    }
    let people = try PeopleAfter(self, over: journal)
    withholding = people.withEverybody
    do {
      try checkFiles(people, over: journal)
    } catch let problem as RosterProblem {
      throw problem.keepingKeys(where: people.isThere)
    }
    shortenSubject(people.withholding)
  }

  private func checkFiles(_ people: PeopleAfter, over journal: Snapshot) throws {
    // A file that is new can be one that moves: of which, nobody has to know.
    let moved = PublicFile.known(
      try publicFiles.filter { $0.content == nil }
        .compactMap { try journal.publicText(at: $0.path) })
    for file in publicFiles where !pathsOfOldWords.contains(file.path) {
      guard let content = file.content else { continue }
      let present = try journal.publicText(at: file.path)
      if present == nil { try people.withholding(of: file.path).refuseNames(inPath: file.path) }
      let known = present.map { PublicFile.known([$0]) } ?? moved
      let publicFile = { (text: String) in
        PublicFile(path: file.path, text: text, known: known, source: sources[file.path])
      }
      if Document.Form(of: file.path) != nil {
        try people.withholding(of: file.path).refuseNames(
          in: publicFile(String(decoding: content, as: UTF8.self)))
      } else if let text = content.textAsGitTells {
        try refuseSecrets(in: publicFile(text), people, journal)
      }
    }
  }

  private func refuseSecrets(
    in file: PublicFile, _ people: PeopleAfter, _ journal: Snapshot
  ) throws {
    try people.withholding.refuseNames(in: file)
    let notes = try journal.dates().flatMap { try journal.notes(on: $0).complete().map(\.value) }
    try file.refuseSecrets(LeakFinder(people.attendees, notes: notes))
  }

  /// Such as `Remove demo` for `Remove demo: Ada's display`: taking a name out must be possible.
  private mutating func shortenSubject(_ withholding: Withholding) {
    var words = subject.split(separator: ": ", omittingEmptySubsequences: false)
    while let subject = words.isEmpty ? nil : words.joined(separator: ": "),
      withholding.names(in: subject)
    {
      words.removeLast()
    }
    subject = words.isEmpty ? "Change the journal" : words.joined(separator: ": ")
  }
}

/// Who is hidden once a change is made. Where a name is only now taken back, texts that have it already
/// are for a person to reword, and must not keep it public.
private struct PeopleAfter {
  let attendees: [Attendee]
  let withholding: Withholding
  /// With those who are hidden from now on.
  let withEverybody: Withholding
  private let before: [Attendee]

  init(_ change: JournalChange, over journal: Snapshot) throws {
    let files = change.publicFiles + change.privateFiles
    let keys = Set(files.compactMap { Layout.attendeeKey(of: $0.path) })
    before = try journal.attendees().unlessLost().values
    guard !keys.isEmpty else {
      attendees = before
      withholding = try journal.people.withholding(at: journal.tips) { [before] in
        Withholding(Roster(before), withdrawn: try journal.withdrawn())
      }
      withEverybody = withholding
      return
    }
    attendees =
      try before.filter { !keys.contains($0.key) }
      + keys.sorted().compactMap { try change.attendee($0, over: journal) }
    let named = Set(before.compactMap { $0.publicName.map(FoldedName.of) })
    let withdrawn = try journal.withdrawn()
    withEverybody = Withholding(Roster(attendees), withdrawn: withdrawn)
    withholding = Withholding(
      Roster(
        attendees.filter { $0.named == .yes || !named.contains(FoldedName.of($0.name ?? "")) }),
      withdrawn: withdrawn)
  }

  /// Whether somebody was in the roster already, so that a command can change them.
  func isThere(_ key: String) -> Bool { before.contains { $0.key == key && !$0.isAbsent } }

  func withholding(of path: String) -> Withholding {
    Layout.attendeeKey(of: path) == nil ? withholding : withEverybody
  }
}

extension JournalChange {
  /// As both files of somebody say then; nil for somebody who is taken out.
  fileprivate func attendee(_ key: String, over journal: Snapshot) throws -> Attendee? {
    let path = Layout.attendee(key)
    let documents = try [false, true].map { isPrivate -> Document? in
      guard let file = self[isPrivate: isPrivate].last(where: { $0.path == path }) else {
        return try journal.document(path, isPrivate: isPrivate)
      }
      return try file.content.map {
        try Document(String(decoding: $0, as: UTF8.self), as: .frontMatter)
      }
    }
    guard documents.contains(where: { $0 != nil }) else { return nil }
    var person = try journal.attendee(path, shown: documents[0], hidden: documents[1])
    if person.isUnknown, let known = try journal.attendees().values.first(where: { $0.key == key })
    {
      (person.name, person.emails) = (known.name, known.emails)
    }
    if person.named == .yes, try journal.isStillWithheld(person) { person.named = .open }
    return person
  }
}

extension Snapshot {
  /// Nil for what is not there, and for a picture.
  fileprivate func publicText(at path: String) throws -> String? {
    guard let tree = tips.publicTip?.tree, let entry = try repository.entry(at: path, in: tree),
      entry.kind == .file
    else { return nil }
    return try repository.blob(entry.id).textAsGitTells
  }
}

extension [UInt8] {
  /// Nil for what is no text.
  var textAsGitTells: String? {
    prefix(8_000).contains(0) ? nil : String(decoding: self, as: UTF8.self)
  }
}
