internal import Git
package import JournalModel

/// Entries from elsewhere that are not there yet; one commit.
///
/// What a person changed, moved or removed since stays so. An entry that everybody would read and
/// that names somebody who is not to be named is left out, and the others go in.
package struct ImportEntries: Plan {
  private let entries: [Filed<Entry>]

  /// Takes entries of days; whoever says each is as the source has it.
  package init(_ entries: [Filed<Entry>]) { self.entries = entries }

  package func change(
    of journal: Snapshot
  ) throws -> (change: JournalChange, outcome: ImportOutcome<Filed<Entry>>) {
    var outcome = ImportOutcome<Filed<Entry>>()
    let known = try journal.identifiers().union(try journal.identifiersOfHistory())
    var gate = try PublishedEntries(of: journal)
    var taken: Set<Identifier> = []
    var files: [FileChange] = []
    for (place, entry) in entries.enumerated() {
      let id = entry.value.id
      guard taken.insert(id).inserted else {
        outcome.repeated += 1
        continue
      }
      guard !known.contains(id) else {
        outcome.same += 1
        continue
      }
      do {
        let (filed, content) = try gate.published(entry)
        files.append(FileChange(path: filed.path, text: content))
        outcome.added.append(filed)
      } catch let problem where problem is RosterProblem || problem is JournalProblem {
        outcome.refused.append((place, problem))
      }
    }
    return (Self.change(adding: files, of: outcome.added), outcome)
  }

  private static func change(
    adding files: [FileChange], of entries: [Filed<Entry>]
  ) -> JournalChange {
    let count = entries.count
    return JournalChange(
      publicFiles: files, subject: "Import \(count) \(count == 1 ? "entry" : "entries")",
      // A message is to be read; which entries a longer one adds, the history of the files tells.
      identifiers: count <= mostIdentifiers ? entries.map(\.value.id) : [])
  }

  private static let mostIdentifiers = 1_000
}

/// Entries as everybody is to read them.
private struct PublishedEntries {
  private let journal: Snapshot
  private let withholding: Withholding?
  /// What the source calls people, with what the files say.
  private var authors: [String: String] = [:]

  init(of journal: Snapshot) throws {
    self.journal = journal
    withholding = try journal.withholding("")
  }

  /// The entry as it is published, and its file; refuses what `add` refuses.
  mutating func published(
    _ filed: Filed<Entry>
  ) throws -> (filed: Filed<Entry>, content: String) {
    var entry = filed.value
    entry.by = try entry.by.map { try author($0) }
    for name in entry.credits { try journal.roster().refuseSeveral(called: name) }
    try journal.withhold(&entry)
    let content = entry.content
    // Most stay as they are, and are shared.
    let published = entry == filed.value ? filed : Self.filed(entry, like: filed)
    try withholding?.refuseNames(in: PublicFile(path: published.path, text: content))
    guard ConflictMarkers.line(in: entry.text) == nil else { throw JournalProblem.conflictMarkers }
    guard content.utf8.count - entry.text.utf8.count < Document.largestYAML else {
      throw JournalProblem.unwritable(
        FileProblem(path: published.path, line: 1, message: "more than 16 KiB of front matter"))
    }
    return (published, content)
  }

  private static func filed(_ entry: Entry, like filed: Filed<Entry>) -> Filed<Entry> {
    guard let date = filed.date else { return filed }
    return Filed(value: entry, path: Layout.entry(entry, on: date), date: date)
  }

  private mutating func author(_ text: String) throws -> String {
    if let known = authors[text] { return known }
    do {
      let name = try journal.published(try Author(text)).name
      authors[text] = name
      return name
    } catch is BadAuthor {
      throw JournalProblem.unwritable(
        FileProblem(path: "by", line: 1, message: "'\(text)' is no name"))
    }
  }
}

extension Snapshot {
  /// Those of all entries; only files whose names do not tell them are opened.
  fileprivate func identifiers() throws -> Set<Identifier> {
    var found: Set<Identifier> = []
    for date in try dates() {
      for file in try listing(Layout.dayFolder(date)) where file.kind == .file {
        if let id = Layout.identifier(inName: file.name) { found.insert(id) }
      }
      let others = try everyEntry(on: date) { Layout.identifier(inName: $0) == nil }
      found.formUnion(others.values.map(\.value.id))
    }
    return found
  }
}
