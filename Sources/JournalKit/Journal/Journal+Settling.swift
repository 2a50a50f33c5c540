internal import Git
internal import JournalModel

extension Journal {
  /// Takes both sides of what is in conflict in worktrees. What a person has settled there by hand stays
  /// theirs.
  mutating func settleWorktrees(
    by authoring: Authoring, writesPrivately: Bool
  ) throws -> [Settled] {
    let files = try snapshot.conflicts()
    let doubles = try Dictionary(
      uniqueKeysWithValues: Set(files.map(\.folder)).map { folder in
        (folder, try snapshot.doubles(mergedWith: repository.others(in: folder)))
      })
    let found = try files.compactMap { file -> (UnmergedFile, Settled.Outcome)? in
      let renamed = doubles[file.folder] ?? [:]
      if let path = Self.renamed(file.path, by: renamed),
        files.contains(where: { $0.path == path && $0.folder == file.folder })
      {
        return (file, .renamed)
      }
      return try outcome(of: file, writesPrivately: writesPrivately, by: renamed)
        .map { (file, $0) }
    }
    // First what no side of the merge has: of a command that is killed the next one does the rest.
    try keepPrivately(found.map(\.1), by: authoring)
    return try found.map { file, outcome in
      try settle(file, by: outcome, syncing: authoring.settings.sync)
      return Settled(
        path: file.path, isPrivate: false, outcome: outcome,
        conclusion: try repository.conclusion(in: file.folder) ?? "git commit")
    }
  }

  private func settle(
    _ file: UnmergedFile, by outcome: Settled.Outcome, syncing sync: SyncPolicy
  ) throws {
    let (path, content): (String, String?) =
      switch outcome {
      case .merged(let merge): (file.path, merge.document.content)
      case .moved(let merge): (Layout.attendee(merge.key), merge.shown.document.content)
      case .joined(let path, let merge): (path, merge.document.content)
      case .removed, .renamed: (file.path, nil)
      case .kept:
        (
          file.path,
          try (file.ours ?? file.theirs).map { try repository.text(of: $0, path: file.path) }
        )
      }
    let place = UnmergedFile(path: path, folder: file.folder)
    try repository.settle(place, as: content.map { Array($0.utf8) }, syncing: sync)
    if path != file.path { try repository.settle(file, as: nil, syncing: sync) }
  }

  private mutating func keepPrivately(
    _ outcomes: [Settled.Outcome], by authoring: Authoring
  ) throws {
    var change = JournalChange(subject: "Take both sides of who is not to be named")
    change.isRepair = true
    for case .moved(let merge) in outcomes {
      guard let hidden = merge.hidden else { continue }
      change.append(
        .init(path: Layout.attendee(merge.key), text: hidden.document.content), isPrivate: true)
    }
    guard !change.isEmpty else { return }
    var session = try WriteSession(in: repository, authoring.settings)
    try commit(change, by: authoring, in: &session)
    try refresh()
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
    change.isRepair = true
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

  /// Of somebody who got a file from either side, both sides say the one that stays.
  private static func renamed(_ text: String, by doubles: [String: String]) -> String? {
    let renamed = doubles.reduce(text) { $0.replacing($1.key, with: $1.value) }
    return renamed == text ? nil : renamed
  }

  private func outcome(
    of file: UnmergedFile, writesPrivately: Bool, by doubles: [String: String]
  ) throws -> Settled.Outcome? {
    let bytes = try Files.read(file.folder + file.path, atMost: Repository.largestFile)
    if let whole = bytes.map({ String(decoding: $0, as: UTF8.self) }),
      case let text = Self.renamed(whole, by: doubles) ?? whole,
      ConflictMarkers.line(in: text) != nil
    {
      if let outcome = try outcome(ofNameless: file, writesPrivately: writesPrivately) {
        return outcome
      }
      return try snapshot.merge(of: text, at: file.path) { try base(of: file, for: $0, $1) }
        .map { .merged($0) }
    }
    let sides = [file.ours, file.theirs].compactMap(\.self)
    if sides.isEmpty, bytes == nil, file.base != nil { return .renamed }
    guard sides.count == 1, try bytes.map({ try $0 == repository.blob(sides[0]) }) ?? false else {
      return nil
    }
    return try outcome(ofMissing: file, writesPrivately: writesPrivately)
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
}
