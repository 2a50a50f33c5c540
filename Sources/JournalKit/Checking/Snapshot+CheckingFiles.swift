internal import Git
internal import JournalModel

extension Snapshot {
  /// Findings that need no knowledge of what the files mean.
  func fileFindings() throws -> [Finding] {
    try [false, true].flatMap { try fileFindings(isPrivate: $0) }
  }

  /// Those of one ref.
  func fileFindings(isPrivate: Bool) throws -> [Finding] {
    let days = try each(dates()) { date in
      try [Layout.dayFolder(date), Layout.notesFolder(date)]
        .flatMap { try fileFindings(inFolder: $0, isPrivate: isPrivate) }
    }
    let others = try [Layout.attendees, Layout.projects, Layout.responses]
      .flatMap { try fileFindings(inFolder: $0, isPrivate: isPrivate) }
    let tree = isPrivate ? nil : treeID
    let page = try tree.flatMap { try repository.entry(at: Layout.eventPage, in: $0) }
      .flatMap { try finding(on: $0, at: Layout.eventPage, isPrivate: false) }
    return try [page].compactMap { $0 } + unreadFolders(isPrivate: isPrivate) + others
      + days.joined()
  }

  private func fileFindings(
    inFolder folder: String, isPrivate: Bool
  ) throws -> [Finding] {
    try listing(folder, isPrivate: isPrivate).filter { $0.name.hasSuffix(".md") }
      .compactMap { try finding(on: $0, at: "\(folder)/\($0.name)", isPrivate: isPrivate) }
  }

  /// Findings about what stands directly below `days` and is no day.
  private func unreadFolders(isPrivate: Bool) throws -> [Finding] {
    try listing(Layout.days, isPrivate: isPrivate).compactMap { entry in
      let place = Finding.Place(
        "\(Layout.days)/\(entry.name)", isPrivate: isPrivate)
      switch entry.kind {
      case .folder where CalendarDate(entry.name) == nil:
        return Finding(
          .unreadFolder, at: place,
          message: "The folder's name is no day, so nothing in it is read.",
          remedy: .moveIntoDay(folder: Layout.dayFolder(event.start)))
      case .file where !entry.name.hasPrefix("."):
        return Finding(
          .strayFile, at: place, message: "The file is in no day's folder, so nothing reads it.",
          remedy: .moveIntoDay(folder: Layout.dayFolder(event.start)))
      default: return nil
      }
    }
  }

  private func finding(on entry: TreeEntry, at path: String, isPrivate: Bool) throws -> Finding? {
    switch entry.kind {
    case .folder: return nil
    case .other:
      return Finding(
        .notAFile, at: .init(path, isPrivate: isPrivate),
        message: "This is a link or a submodule, which is never read.",
        remedy: .putFile)
    case .file:
      guard let line = try conflictLine(entry.id, path: path) else { return nil }
      return Finding(
        .conflictMarkers, at: .init(path, mark: .line(line), isPrivate: isPrivate),
        message: "A merge left its conflict markers here.",
        remedy: .mend(.init(path: path, line: line, message: ConflictMarkers.message)))
    }
  }

  private func conflictLine(_ blob: ObjectID, path: String) throws -> Int? {
    do {
      return ConflictMarkers.line(in: try repository.text(of: blob, path: path))
    } catch is FileProblem {
      // Told of as a file that cannot be read.
      return nil
    }
  }
}
