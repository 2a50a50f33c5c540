internal import Git
package import JournalModel

extension Snapshot {
  /// Finder of attendees' private things in a text. Fails where a note cannot be read: its words
  /// could be anywhere.
  package func leakFinder(of attendees: [Attendee]) throws -> LeakFinder {
    let notes = try dates().flatMap { try self.notes(on: $0).complete().map(\.value) }
    return LeakFinder(attendees, notes: notes)
  }

  /// Private things that the public branch and its tags give away: in files, in earlier versions of
  /// them and their names, in who wrote commits, and in messages.
  package func audit(_ finder: LeakFinder) throws -> LeakAudit {
    guard let tip = tips.publicTip else { return LeakAudit() }
    let auditor = LeakAuditor(repository, finder)
    try auditor.read(filesOf: tip)
    try auditor.read(tags: try journalTags(), besides: tip.id)
    return auditor.audit
  }

  /// Not those of the team's code.
  private func journalTags() throws -> [Tag] {
    try repository.tags().filter {
      try repository.fileID(at: Layout.event, inCommit: $0.commit) != nil
    }
  }

  /// Where public files have what a page of them would give away: whole, or the words of a name that
  /// came together there.
  package func origin(
    of secret: Leak.Secret, among attendees: [Attendee], notes: [AttendeeNote]
  ) throws -> LeakOrigin {
    guard let tip = tips.publicTip else { return LeakOrigin() }
    let places = { (finder: LeakFinder) in
      try leaks(finder, inFilesOf: tip).filter { $0.secret == secret }
    }
    let whole = try places(LeakFinder(attendees, notes: notes))
    guard whole.isEmpty, case .name(let key) = secret,
      let attendee = attendees.first(where: { $0.key == key })
    else { return LeakOrigin(places: whole) }
    return LeakOrigin(places: try places(LeakFinder(wordsOf: attendee)), isInParts: true)
  }

  func leaks(_ finder: LeakFinder, inFilesOf tip: Commit) throws -> [Leak] {
    let auditor = LeakAuditor(repository, finder)
    try auditor.read(filesOf: tip)
    return auditor.audit.leaks
  }
}

extension Repository {
  /// A file of a tree, with its whole path.
  struct TreeFile {
    let path: String
    let id: ObjectID
  }

  /// Every file below a tree; links and submodules are left out.
  ///
  /// The same folder is looked into once: in a tree that somebody made of two times the same subtree
  /// at each of a hundred levels, there would be no end of paths. Nor is there a file behind a path
  /// that no system takes.
  func files(in tree: ObjectID) throws -> [TreeFile] {
    let longestPath = 4096
    var files: [TreeFile] = []
    var seen: Set<ObjectID> = [tree]
    var folders = [(path: "", tree: tree)]
    while let folder = folders.popLast() {
      for entry in try self.tree(folder.tree) {
        let path = folder.path + entry.name
        switch entry.kind {
        case .file: files.append(TreeFile(path: path, id: entry.id))
        case .folder where path.utf8.count < longestPath && seen.insert(entry.id).inserted:
          folders.append((path + "/", entry.id))
        case .folder, .other: break
        }
      }
    }
    return files.sorted { $0.path < $1.path }
  }
}
