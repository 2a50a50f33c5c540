internal import Git
internal import JournalModel

/// Entries, notes, responses and attendees put back that the history has and the journal has no more, all in one
/// commit, as they were.
package struct BringBack: Plan {
  private let prefixes: [String]

  /// Each is named by the beginning of its identifier; an attendee by the name of the file.
  package init(_ prefixes: [String]) {
    self.prefixes = prefixes
  }

  package func change(
    of journal: Snapshot
  ) throws -> (change: JournalChange, outcome: [RemovedFile]) {
    let gone = try journal.removedFiles().filter { !$0.isForgotten }
    var found: [RemovedFile] = []
    for prefix in prefixes {
      let one = try journal.removedAttendee(prefix) ?? gone.one(beginningWith: prefix)
      if !found.contains(where: { $0.id == one.id }) { found.append(one) }
    }
    return (try journal.restoring(found), found)
  }
}

extension Snapshot {
  fileprivate func restoring(_ files: [RemovedFile]) throws -> JournalChange {
    let (hidden, shown) = (files.filter(\.isPrivate), files.filter { !$0.isPrivate })
    var change = JournalChange(
      subject: Self.subject(bringingBack: shown), identifiers: shown.map(\.id))
    change.publicFiles = try changes(restoring: shown)
    try refuseForgotten(in: change.publicFiles.compactMap(\.content?.textAsGitTells))
    change.privateFiles = try changes(restoring: hidden)
    change.privateWords = .init(
      subject: Self.subject(bringingBack: hidden), identifiers: hidden.map(\.id))
    return change
  }

  private func changes(restoring files: [RemovedFile]) throws -> [FileChange] {
    try files.flatMap { file in
      try [FileChange(path: file.path, content: repository.blob(file.blob))]
        + attachments(removedWith: file)
    }
  }

  private func attachments(removedWith file: RemovedFile) throws -> [FileChange] {
    let parts = file.path.split(separator: "/")
    guard parts.count == 3, let name = parts.last.map(String.init) else { return [] }
    let folder = file.path.dropLast(name.utf8.count)
    return try repository.changes(of: file.commit.id).compactMap { change in
      guard let blob = file.blob(gone: change), change.path.hasPrefix(folder),
        !change.path.hasSuffix(Layout.ending),
        Layout.entry(ofAttachment: String(change.path.dropFirst(folder.count)), among: [name])
          != nil
      else { return nil }
      return FileChange(path: change.path, content: try repository.blob(blob))
    }
  }

  private static func subject(bringingBack files: [RemovedFile]) -> String {
    files.count == 1 ? "Bring back \(files[0].handle)" : "Bring back \(files.count) files"
  }
}

extension RemovedFile {
  /// Content that went out of the journal by one of the changes of its commit.
  fileprivate func blob(gone change: TreeChange) -> ObjectID? {
    if case .left = way { return change.new }
    return change.new == nil ? change.old : nil
  }
}
