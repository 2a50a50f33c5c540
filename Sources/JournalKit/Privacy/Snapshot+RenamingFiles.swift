internal import Git
internal import JournalModel

extension Snapshot {
  /// Gives files of entries, notes and responses other names where theirs name somebody who is not to be
  /// named once a change is made. What stands beside a file goes with it, and texts that say its name say
  /// the new one.
  func renameFiles(in change: inout JournalChange, by withholding: Withholding) throws {
    let renamings = try renamings(after: change, by: withholding)
    for (path, other) in renamings { try move(path, to: other, in: &change) }
    if !renamings.isEmpty { try retellNames(ofMovedIn: &change) }
  }

  /// The files whose names name somebody, in order, with the paths that they are to get.
  func renamings(
    after change: JournalChange, by withholding: Withholding
  ) throws -> [(from: String, to: String)] {
    guard let tip = tips.publicTip else { return [] }
    let names = FileNames(withholding, of: self)
    let planned = change.contents
    let present = try repository.files(in: tip.tree)
      .filter { Layout.hasOwnWords($0.path) && planned[$0.path] == nil }
    let taken = Set(present.map(\.path))
    let files =
      try present.compactMap { file -> (from: String, to: String)? in
        // Most names say nothing of anybody, but only the words tell whether they were others before.
        try names.path(inPlaceOf: file.path, saying: repository.blob(file.id)).map {
          (file.path, $0)
        }
      }
      + planned.compactMap { path, content in
        content.flatMap { names.path(inPlaceOf: path, saying: $0) }.map { (path, $0) }
      }
    return files.filter { !taken.contains($0.to) && (planned[$0.to] ?? nil) == nil }
      .sorted { $0.from < $1.from }
  }

  /// The texts of both refs say the names that files get in a change, where they said the former ones: of
  /// pictures, and of the files themselves. Whom else they name, they named before.
  func retellNames(ofMovedIn change: inout JournalChange) throws {
    let stems = try stems(movedIn: change)
    guard !stems.isEmpty else { return }
    for (tip, isPrivate) in tips.all {
      var contents = change[isPrivate: isPrivate].reduce(into: [:]) { $0[$1.path] = $1.content }
      let planned = Set(change[isPrivate: isPrivate].map(\.path))
      for file in try repository.files(in: tip.tree)
      where Document.Form(of: file.path) != nil && !planned.contains(file.path) {
        contents[file.path] = try repository.blob(file.id)
      }
      for (path, content) in contents.sorted(by: { $0.key < $1.key }) {
        guard let text = content.textAsGitTells, Document.Form(of: path) != nil,
          let told = Self.telling(stems, in: text)
        else { continue }
        change.append(.init(path: path, text: told), isPrivate: isPrivate)
        if !isPrivate, !planned.contains(path) { change.pathsOfOldWords.insert(path) }
      }
    }
  }

  /// Nil where a text says none of the names.
  private static func telling(_ stems: [(from: String, to: String)], in text: String) -> String? {
    let told = stems.reduce(text) { text, stem in
      text.contains(stem.from) ? text.replacing(stem.from, with: stem.to) : text
    }
    return told == text ? nil : told
  }

  /// The names without endings of files that are called otherwise from now on; the longest first, for one
  /// can be the end of another.
  private func stems(movedIn change: JournalChange) throws -> [(from: String, to: String)] {
    let contents = change.contents.filter { Layout.hasOwnWords($0.key) }
    let made = Dictionary(
      contents.filter { $0.value != nil }.keys.map { (Layout.identifier(inName: $0), $0) }
    ) { $1 }
    return contents.filter { $0.value == nil }.keys.compactMap { path in
      guard let other = made[Layout.identifier(inName: path)] else { return nil }
      return (Layout.stem(of: path), Layout.stem(of: other))
    }.filter { $0.0 != $0.1 }.sorted { ($1.0.count, $0.0) < ($0.0.count, $1.0) }
  }

  private func move(_ path: String, to other: String, in change: inout JournalChange) throws {
    guard let content = try content(of: path, after: change) else { return }
    let beside = try pathsBeside(path, after: change)
    try move(path, to: other, saying: content, in: &change)
    for file in beside {
      guard let content = try self.content(of: file, after: change) else { continue }
      let ending = file.dropFirst(path.count - Layout.ending.count)
      let place = String(other.dropLast(Layout.ending.count) + ending)
      try move(file, to: place, saying: content, in: &change)
    }
  }

  private func move(
    _ path: String, to other: String, saying content: [UInt8], in change: inout JournalChange
  ) throws {
    change.publicFiles.removeAll { $0.path == path || $0.path == other }
    if try isThere(path) { change.publicFiles.append(.init(path: path, content: nil)) }
    change.publicFiles.append(.init(path: other, content: content))
    if change.pathsOfOldWords.remove(path) != nil { change.pathsOfOldWords.insert(other) }
  }

  /// Attachments, wherever they are planned to be.
  private func pathsBeside(_ path: String, after change: JournalChange) throws -> [String] {
    let folders = path.split(separator: "/").dropLast()
    guard folders.count == 2, let date = CalendarDate(String(folders[1])) else { return [] }
    let planned = change.contents
    let name = String(path.dropFirst(Layout.dayFolder(date).count + 1))
    let made = planned.filter { file, content in
      guard content != nil, file.hasPrefix("\(Layout.dayFolder(date))/") else { return false }
      let other = String(file.dropFirst(Layout.dayFolder(date).count + 1))
      return !other.hasSuffix(Layout.ending)
        && Layout.entry(ofAttachment: other, among: [name]) != nil
    }
    let present = try attachments(on: date)[path] ?? []
    return made.keys.sorted() + present.map(\.path).filter { planned[$0] == nil }
  }

  private func content(of path: String, after change: JournalChange) throws -> [UInt8]? {
    if let planned = change.contents[path] { return planned }
    guard let tip = tips.publicTip, let entry = try repository.entry(at: path, in: tip.tree) else {
      return nil
    }
    return try repository.blob(entry.id)
  }

  private func isThere(_ path: String) throws -> Bool {
    try tips.publicTip.map { try repository.entry(at: path, in: $0.tree) != nil } ?? false
  }
}

extension JournalChange {
  /// What public files say then, as it was said last; nil within where they are taken out.
  fileprivate var contents: [String: [UInt8]?] {
    publicFiles.reduce(into: [:]) { $0.updateValue($1.content, forKey: $1.path) }
  }
}
