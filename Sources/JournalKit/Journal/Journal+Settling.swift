internal import Git
internal import JournalModel

extension Journal {
  /// Takes both sides of what is in conflict in worktrees. What a person has settled there by hand stays
  /// theirs.
  func settleWorktrees(syncing sync: SyncPolicy) throws -> [Settled] {
    try snapshot.conflicts().compactMap { file in
      guard let outcome = try outcome(of: file) else { return nil }
      try repository.settle(file, as: try content(of: outcome, file), syncing: sync)
      return Settled(
        path: file.path, isPrivate: false, outcome: outcome,
        conclusion: try repository.conclusion(in: file.folder) ?? "git commit")
    }
  }

  /// The same of what somebody committed, in a commit.
  mutating func settleCommitted(
    by authoring: Authoring, in session: inout WriteSession
  ) throws -> [Settled] {
    var change = JournalChange(subject: "")
    var settled: [Settled] = []
    for isPrivate in [false, true] {
      for path in try snapshot.conflictedPaths(isPrivate: isPrivate) {
        guard let merge = try merge(ofCommitted: path, isPrivate: isPrivate) else { continue }
        change[isPrivate: isPrivate].append(.init(path: path, text: merge.document.content))
        settled.append(
          Settled(path: path, isPrivate: isPrivate, outcome: .merged(merge), conclusion: nil))
      }
    }
    guard !settled.isEmpty else { return [] }
    let files = settled.count == 1 ? "1 file" : "\(settled.count) files"
    change.subject = "Take both sides of \(files) in conflict"
    do {
      try commit(change, by: authoring, in: &session)
    } catch WriteRefusal.uncommittedChanges {
      // Somebody is about to mend it by hand.
      return []
    }
    try refresh()
    return settled
  }

  private func merge(ofCommitted path: String, isPrivate: Bool) throws -> DocumentMerge? {
    guard let tree = snapshot.tips[isPrivate: isPrivate]?.tree,
      let id = try repository.entry(at: path, in: tree)?.id
    else { return nil }
    return try snapshot.merge(of: repository.text(of: id, path: path), at: path) {
      try snapshot.base(of: path, isPrivate: isPrivate, for: $0, $1)
    }
  }

  private func outcome(of file: UnmergedFile) throws -> Settled.Outcome? {
    let bytes = try Files.read(file.folder + file.path, atMost: Repository.largestFile)
    if let text = bytes.map({ String(decoding: $0, as: UTF8.self) }),
      ConflictMarkers.line(in: text) != nil
    {
      return try snapshot.merge(of: text, at: file.path) { try base(of: file, for: $0, $1) }
        .map { .merged($0) }
    }
    let sides = [file.ours, file.theirs].compactMap(\.self)
    guard sides.count == 1, try bytes.map({ try $0 == repository.blob(sides[0]) }) ?? false else {
      return nil
    }
    // Who was taken out of the roster, or out of a note, stays out of it.
    return Layout.isAboutSomebody(file.path) ? .removed : .kept
  }

  private func base(
    of file: UnmergedFile, for ours: Document, _ theirs: Document
  ) throws -> Document? {
    if let base = file.base {
      return try Document(
        repository.text(of: base, path: file.path), as: .init(of: file.path) ?? .frontMatter)
    }
    guard file.ours == nil, let tip = snapshot.tips.publicTip?.id else { return nil }
    return try snapshot.nearestVersion(
      of: file.path, before: tip, to: theirs, in: ours.differences(from: theirs))
  }

  private func content(of outcome: Settled.Outcome, _ file: UnmergedFile) throws -> [UInt8]? {
    switch outcome {
    case .merged(let merge): Array(merge.document.content.utf8)
    case .kept: try (file.ours ?? file.theirs).map { try repository.blob($0) }
    case .removed: nil
    }
  }
}
