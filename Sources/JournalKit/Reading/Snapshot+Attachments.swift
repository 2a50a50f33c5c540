internal import Git
package import JournalModel

extension Snapshot {
  /// Files kept beside an entry, in the order in which they were attached.
  package func attachments(of filed: Filed<Entry>) throws -> [Attachment] {
    guard let date = filed.date else { return [] }
    return try attachments(on: date)[filed.path] ?? []
  }

  /// Files kept beside entries, and beside others of the same days, by the path of the entry.
  package func attachments(of entries: [Filed<Entry>]) throws -> [String: [Attachment]] {
    try Set(entries.compactMap(\.date)).reduce(into: [:]) { found, date in
      found.merge(try attachments(on: date)) { first, _ in first }
    }
  }

  /// Files kept beside the entries of a day, by the path of the entry.
  package func attachments(on date: CalendarDate) throws -> [String: [Attachment]] {
    let folder = Layout.dayFolder(date)
    let others = try others(in: folder)
    guard !others.isEmpty else { return [:] }
    let entries = Set(try names(on: date).filter { $0.hasSuffix(".md") && $0 != "day.md" })
    var found: [String: [Attachment]] = [:]
    for name in others.sorted(by: Layout.precedes) {
      guard let owner = Layout.entry(ofAttachment: name, among: entries) else { continue }
      found["\(folder)/\(owner)", default: []].append(Attachment(path: "\(folder)/\(name)"))
    }
    return found
  }

  /// Pictures on top of a day's page or of the event's, the one to show first.
  package func pictures(of page: String) throws -> [Attachment] {
    guard let tip = tips.publicTip else { return [] }
    let folder = page.split(separator: "/").dropLast().joined(separator: "/")
    guard !folder.isEmpty else {
      return try Layout.pictures(of: page).filter {
        try repository.entry(at: $0, in: tip.tree) != nil
      }
      .map(Attachment.init(path:))
    }
    let own = String(page.dropFirst(folder.count + 1))
    return try others(in: folder)
      .filter { Layout.entry(ofAttachment: $0, among: [own]) != nil }
      .sorted(by: Layout.precedes).map { Attachment(path: "\(folder)/\($0)") }
      .filter { $0.form?.isPicture ?? false }
  }

  /// The bytes of an attachment; nil if there is none.
  package func content(of attachment: Attachment) throws -> [UInt8]? {
    guard let tip = tips.publicTip,
      let entry = try repository.entry(at: attachment.path, in: tip.tree)
    else { return nil }
    return try repository.blob(entry.id)
  }

  /// Files in a day's folder that stand beside no entry; those for programs begin with a dot.
  func strayFiles(on date: CalendarDate) throws -> [String] {
    let kept = Set(
      try (attachments(on: date).values.joined() + pictures(of: Layout.dayPage(date)).prefix(1))
        .map(\.path))
    return try names(on: date).filter { !$0.hasSuffix(".md") && !$0.hasPrefix(".") }
      .map { "\(Layout.dayFolder(date))/\($0)" }.filter { !kept.contains($0) }
  }

  static func changes(
    attaching attachments: [NewAttachment], to path: String
  ) -> [FileChange] {
    attachments.enumerated().map { index, attachment in
      FileChange(
        path: Layout.attachment(attachment.form, number: index + 1, to: path),
        content: attachment.content)
    }
  }

  func changes(
    moving attachments: [Attachment], of path: String, to other: String?
  ) throws -> [FileChange] {
    guard let tip = tips.publicTip else { return [] }
    return try attachments.flatMap { attachment -> [FileChange] in
      let removal = FileChange(path: attachment.path, content: nil)
      guard let other, let entry = try repository.entry(at: attachment.path, in: tip.tree) else {
        return [removal]
      }
      let ending = attachment.path.dropFirst(path.count - Layout.ending.count)
      let moved = other.dropLast(Layout.ending.count) + ending
      return [removal, FileChange(path: String(moved), content: try repository.blob(entry.id))]
    }
  }

  /// The names of files in a folder that are no text of ours, as most of a day's are.
  private func others(in folder: String) throws -> [String] {
    guard let tree = try folderID(folder) else { return [] }
    return try repository.tree(tree, without: Layout.ending).filter { $0.kind == .file }
      .map(\.name)
  }

  private func names(on date: CalendarDate) throws -> [String] {
    try listing(Layout.dayFolder(date)).filter { $0.kind == .file }.map(\.name)
  }
}
