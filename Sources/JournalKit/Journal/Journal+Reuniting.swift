internal import Git
internal import JournalModel

/// A file that one side of a merge changed and the other one took away to another name.
extension Journal {
  /// What becomes of one that one side has no more; `writesPrivately` says whether the private
  /// ref can be written.
  func outcome(
    ofMissing file: UnmergedFile, writesPrivately: Bool
  ) throws -> Settled.Outcome {
    let isAttendee = Layout.attendeeKey(of: file.path) != nil
    if let base = try document(of: file.base, file),
      let changed = try document(of: file.ours ?? file.theirs, file)
    {
      if !isAttendee, let joined = try joined(file, base: base, changed: changed) { return joined }
      if isAttendee {
        return try moved(file, base: base, changed: changed, writesPrivately: writesPrivately)
          ?? .removed(lost: AttendeeMerge.changes(from: base, to: changed, isPublic: nil))
      }
    }
    // Who was taken out of the roster, or out of a note, stays out of it.
    return Layout.isAboutSomebody(file.path) ? .removed(lost: []) : .kept
  }

  /// The same of a file of somebody who is not to be named any more, with what git took for the file
  /// that had the name, and in which both sides changed something.
  func outcome(
    ofNameless file: UnmergedFile, writesPrivately: Bool
  ) throws -> Settled.Outcome? {
    guard let key = Layout.attendeeKey(of: file.path), Attendee.isAnonymous(key),
      let base = try document(of: file.base, file), base.node("name") != nil,
      let ours = try document(of: file.ours, file),
      let theirs = try document(of: file.theirs, file),
      (ours.node("name") == nil) != (theirs.node("name") == nil)
    else { return nil }
    let (shown, changed) = ours.node("name") == nil ? (ours, theirs) : (theirs, ours)
    return try merged(key, base, changed, shown: shown, writesPrivately: writesPrivately)
  }

  private func moved(
    _ file: UnmergedFile, base: Document, changed: Document, writesPrivately: Bool
  ) throws -> Settled.Outcome? {
    let tips =
      try [snapshot.tips.publicTip?.id].compactMap(\.self) + repository.others(in: file.folder)
    guard let former = Layout.attendeeKey(of: file.path),
      case .renamed(let key) = try snapshot.whereabouts(ofGone: former, before: tips),
      let shown = try worktreeDocument(file.folder, Layout.attendee(key))
    else { return nil }
    return try merged(key, base, changed, shown: shown, writesPrivately: writesPrivately)
  }

  private func merged(
    _ key: String, _ base: Document, _ changed: Document, shown: Document, writesPrivately: Bool
  ) throws -> Settled.Outcome {
    let path = Layout.attendee(key)
    let hidden =
      writesPrivately
      ? try snapshot.document(path, isPrivate: true) ?? Document(.frontMatter, fields: []) : nil
    return try rethrowing(path) { () throws(FormatError) in
      .moved(try AttendeeMerge(key, base: base, changed: changed, shown: shown, hidden: hidden))
    }
  }

  /// An entry or a note that has another name by now, because its words have.
  private func joined(
    _ file: UnmergedFile, base: Document, changed: Document
  ) throws -> Settled.Outcome? {
    guard let id = Layout.identifier(inName: file.path), Layout.isIdentified(file.path) else {
      return nil
    }
    let folder = file.path.split(separator: "/").dropLast().joined(separator: "/")
    let names = try Files.names(in: file.folder + folder)
    guard
      let name = names.first(where: {
        Layout.identifier(inName: $0) == id && "\(folder)/\($0)" != file.path
      }), let present = try worktreeDocument(file.folder, "\(folder)/\(name)")
    else { return nil }
    return try rethrowing(file.path) { () throws(FormatError) in
      .joined(
        path: "\(folder)/\(name)",
        try DocumentMerge(base: base, ours: present, theirs: changed))
    }
  }

  private func document(of blob: ObjectID?, _ file: UnmergedFile) throws -> Document? {
    guard let blob else { return nil }
    do {
      return try Document(repository.text(of: blob, path: file.path), as: .frontMatter)
    } catch is FormatError {
      return nil
    }
  }

  private func worktreeDocument(_ folder: String, _ path: String) throws -> Document? {
    guard let bytes = try Files.read(folder + path, atMost: Repository.largestFile) else {
      return nil
    }
    let text = String(decoding: bytes, as: UTF8.self)
    guard ConflictMarkers.line(in: text) == nil else { return nil }
    do {
      return try Document(text, as: .frontMatter)
    } catch {
      // Whoever made it so mends it first.
      return nil
    }
  }
}
