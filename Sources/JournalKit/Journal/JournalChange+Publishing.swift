internal import Git
internal import JournalModel

/// The last look at a change before it is written: whatever everybody will read of it, whichever command
/// and whichever field it comes from.
extension JournalChange {
  /// Refuses names, addresses and, in files of people, words of private notes, as far as they are new in
  /// a public file; a subject that names somebody says less, and files whose names name somebody who is
  /// hidden from now on get other ones. Reads nothing where nobody is hidden.
  mutating func checkPublished(over journal: Snapshot) throws {
    guard !publicFiles.isEmpty, journal.tips.privateTip != nil || !privateFiles.isEmpty else {
      return
    }
    let people = try PeopleAfter(self, over: journal)
    withholding = people.withEverybody
    if people.areMoreHidden { try journal.renameFiles(in: &self, by: people.withEverybody) }
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
