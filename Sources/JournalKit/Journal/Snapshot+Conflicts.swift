internal import Git
internal import JournalModel

extension Snapshot {
  /// Our files in worktrees in which a merge has stopped, and those of the current one in which somebody
  /// staged or left its lines.
  func conflicts() throws -> [UnmergedFile] {
    let unmerged = try repository.unmergedFiles(of: reference, under: Layout.own)
      .filter { Document.Form(of: $0.path) != nil }
    guard let folder = repository.worktreeFolder else { return unmerged }
    let others = try uncommitted(under: Layout.own).conflicts
      .filter { path in !unmerged.contains { $0.path == path && $0.folder == folder } }
    return unmerged + others.map { UnmergedFile(path: $0, folder: folder) }
  }

  /// The files of one ref that somebody committed with the lines of a merge.
  func conflictedPaths(isPrivate: Bool) throws -> [String] {
    let event = !isPrivate && eventProblem?.isConflict == true ? [Layout.event] : []
    return try event
      + fileFindings(isPrivate: isPrivate).filter { $0.code == .conflictMarkers }
      .compactMap(\.path)
  }

  /// Both sides of a text with the lines of a merge; nil where they cannot be told apart, or where what
  /// comes out could not be read.
  func merge(
    of text: String, at path: String,
    base: (_ ours: Document, _ theirs: Document) throws -> Document?
  ) throws -> DocumentMerge? {
    guard let sides = ConflictMarkers.sides(of: text) else { return nil }
    let form = Self.form(of: path)
    do {
      let ours = try Document(sides.ours, as: form)
      let theirs = try Document(sides.theirs, as: form)
      let merge = try DocumentMerge(base: base(ours, theirs), ours: ours, theirs: theirs)
      if path == Layout.event { _ = try EventFile.event(merge.document.content) }
      return ConflictMarkers.line(in: merge.document.content) == nil ? merge : nil
    } catch is FormatError {
      return nil
    } catch is EventProblem {
      return nil
    }
  }

  /// What both sides of a committed conflict began with: where a merge was committed so, what git took for
  /// that; else the version in the history that is nearest to the other side.
  func base(
    of path: String, isPrivate: Bool, for ours: Document, _ theirs: Document
  ) throws -> Document? {
    guard let tip = tips[isPrivate: isPrivate]?.id else { return nil }
    let parents = try repository.parents(of: origin(of: path, from: tip))
    guard let first = parents.first else { return nil }
    if parents.count == 2, let base = try repository.mergeBases(of: parents[0], parents[1]).first {
      return try version(of: path, inCommit: base)
    }
    return try nearestVersion(
      of: path, before: first, to: theirs, in: ours.differences(from: theirs))
  }

  /// By the keys that count.
  func nearestVersion(
    of path: String, before tip: ObjectID, to theirs: Document, in keys: Set<String>
  ) throws -> Document? {
    var nearest: (distance: Int, document: Document)?
    var seen: Set<ObjectID> = []
    for commit in try repository.recentCommits(before: tip, atMost: Repository.mostVersions) {
      guard let id = try repository.fileID(at: path, inCommit: commit), seen.insert(id).inserted,
        let document = try version(of: path, inCommit: commit)
      else { continue }
      let distance = document.differences(from: theirs).intersection(keys).count
      // Of several the oldest: what came later is one side's.
      if distance <= nearest?.distance ?? .max { nearest = (distance, document) }
    }
    return nearest?.document
  }

  /// The commit that brought the lines of the merge in.
  private func origin(of path: String, from tip: ObjectID) throws -> ObjectID {
    var commit = tip
    while let parent = try repository.parents(of: commit).first,
      let id = try repository.fileID(at: path, inCommit: parent),
      ConflictMarkers.line(in: try repository.text(of: id, path: path)) != nil
    {
      commit = parent
    }
    return commit
  }

  private func version(of path: String, inCommit commit: ObjectID) throws -> Document? {
    guard let id = try repository.fileID(at: path, inCommit: commit) else { return nil }
    do {
      let text = try repository.text(of: id, path: path).withoutConflict(in: path)
      return try Document(text, as: Self.form(of: path))
    } catch is FormatError {
      return nil
    } catch is FileProblem {
      return nil
    }
  }

  private static func form(of path: String) -> Document.Form {
    .init(of: path) ?? .frontMatter
  }
}
