package import Git
package import JournalModel

/// The entries of a team's journal, taken over into the event's: those that are new there, those that
/// changed since they were taken last, and without those that were taken out there since.
///
/// What somebody changed or took out here stands. Nothing else of the team's journal is taken: neither
/// people nor notes, nor what it says of days and of the event.
package struct TakeEntries: Plan {
  /// What came of it.
  package struct Outcome: Sendable {
    package fileprivate(set) var added = 0
    package fileprivate(set) var changed = 0
    package fileprivate(set) var removed = 0
    /// Entries that name somebody who is not to be named.
    package fileprivate(set) var refused: [Identifier] = []

    package var isEmpty: Bool { added + changed + removed == 0 && refused.isEmpty }
  }

  private let theirs: Snapshot
  private let former: Snapshot?
  private let project: Project

  /// `former` is the team's journal as it was when it was taken last; nil if it never was.
  package init(from theirs: Snapshot, since former: Snapshot?, of project: Project) {
    (self.theirs, self.former, self.project) = (theirs, former, project)
  }

  package func change(of journal: Snapshot) throws -> (change: JournalChange, outcome: Outcome) {
    let (new, old) = (try entries(of: theirs, in: journal), try entries(of: former, in: journal))
    let ids = Set(new.keys).union(old.keys).filter { new[$0] != old[$0] }
    let found = try journal.everyEntry(.any(ids)).complete()
    let present = Dictionary(found.map { ($0.value.id, $0) }) { first, _ in first }
    var change = JournalChange(subject: "Take entries of \(project.displayName)")
    change.isRepair = true
    var outcome = Outcome()
    for id in ids.sorted() {
      let before = change.publicFiles.count
      switch (new[id], present[id]) {
      case (let entry?, nil) where old[id] == nil:
        try add(entry, to: journal, in: &change, &outcome.refused)
        if change.publicFiles.count > before { outcome.added += 1 }
      case (let entry?, let own?):
        try put(entry, over: own, since: old[id], in: journal, &change, &outcome.refused)
        if change.publicFiles.count > before { outcome.changed += 1 }
      case (nil, let own?) where old[id]?.value == own.value:
        try remove(own, from: journal, in: &change)
        outcome.removed += 1
      default: break
      }
    }
    if !change.isEmpty, let tip = theirs.tip {
      change.trailers = ["\(Snapshot.takenFrom) \(project.key) \(tip)"]
    }
    return (change, outcome)
  }

  /// As they are to stand here: with the project, and with the files of those who are not to be named.
  private func entries(
    of team: Snapshot?, in journal: Snapshot
  ) throws -> [Identifier: Filed<Entry>] {
    guard let team else { return [:] }
    let all = try team.dates().flatMap { try team.entries(on: $0).values }
    let filed = try all.map { filed in
      var filed = filed
      if filed.value.projects.isEmpty { filed.value.projects = [project.displayName] }
      try journal.withhold(&filed.value)
      filed.value.by = try filed.value.by.map { try journal.publishedAsNamed(Author($0)).name }
      filed.value.credits = try filed.value.credits.map {
        try journal.publishedAsNamed(Author($0)).name
      }
      return (filed.value.id, filed)
    }
    return Dictionary(filed) { first, _ in first }
  }

  private func add(
    _ filed: Filed<Entry>, to journal: Snapshot, in change: inout JournalChange,
    _ refused: inout [Identifier]
  ) throws {
    guard let date = filed.date else { return }
    let path = Layout.entry(filed.value, on: date)
    let files =
      try [FileChange(path: path, text: filed.value.content)] + attachments(of: filed, to: path)
    guard try isSayable(files, of: filed.value.id, in: journal, &refused) else { return }
    change.publicFiles += files
  }

  /// What one side alone changed is taken, and of the same what is said here stands.
  private func put(
    _ filed: Filed<Entry>, over own: Filed<Entry>, since former: Filed<Entry>?,
    in journal: Snapshot, _ change: inout JournalChange, _ refused: inout [Identifier]
  ) throws {
    guard filed.value != own.value, let former else { return }
    let content = try journal.document(own.path)?.content ?? own.value.content
    let merge = try? FileMerge(
      of: own.path, base: former.value.content, newer: content, older: filed.value.content)
    guard let merge, merge.content != content else { return }
    let kept = Set(try journal.attachments(of: own).map(\.path))
    let files =
      try [FileChange(path: own.path, text: merge.content)]
      + attachments(of: filed, to: own.path).filter { !kept.contains($0.path) }
    guard try isSayable(files, of: filed.value.id, in: journal, &refused) else { return }
    change.publicFiles += files
  }

  private func remove(
    _ own: Filed<Entry>, from journal: Snapshot, in change: inout JournalChange
  ) throws {
    change.publicFiles.append(.init(path: own.path, text: nil))
    change.publicFiles += try journal.changes(
      moving: try journal.attachments(of: own), of: own.path, to: nil)
    change.identifiers.append(own.value.id)
  }

  private func attachments(of filed: Filed<Entry>, to path: String) throws -> [FileChange] {
    try theirs.attachments(of: filed).compactMap { attachment -> FileChange? in
      let ending = attachment.path.dropFirst(filed.path.count - Layout.ending.count)
      guard let content = try theirs.content(of: attachment) else { return nil }
      return FileChange(
        path: String(path.dropLast(Layout.ending.count)) + ending, content: content)
    }
  }

  /// Whether everybody may read some files: what the last look at a write would refuse is left out by itself.
  private func isSayable(
    _ files: [FileChange], of id: Identifier, in journal: Snapshot, _ refused: inout [Identifier]
  ) throws -> Bool {
    var change = JournalChange(publicFiles: files, subject: "")
    do {
      try change.checkPublished(over: journal)
      return true
    } catch is RosterProblem {
      refused.append(id)
      return false
    }
  }
}

extension Snapshot {
  static let takenFrom = "Taken-From:"

  /// The commit of a team's journal up to which its entries are here, as far as the messages of commits say;
  /// the last one in its own history. Nil if they never were, or if nobody here has that commit.
  package func taken(of project: String) throws -> ObjectID? {
    guard let tip else { return nil }
    let start = "\(Self.takenFrom) \(project) "
    var found: ObjectID?
    for id in try repository.recentCommits(before: tip, atMost: Repository.mostVersions) {
      guard let message = try repository.authoredCommit(id)?.message else { continue }
      for line in message.split(separator: "\n") where line.hasPrefix(start) {
        guard let commit = ObjectID(String(line.dropFirst(start.count))),
          repository.contains(commit), found.map({ repository.isAncestor($0, of: commit) }) ?? true
        else { continue }
        found = commit
      }
    }
    return found
  }
}
