internal import Git

extension Journal {
  /// The entries that pass a filter, in order; what two people captured from one commit is there
  /// once.
  ///
  /// Files whose bytes cannot pass are not parsed: what is wrong with them is not told.
  package func entries(where filter: EntryFilter) throws -> Found<Filed<Entry>> {
    var found = Found<Filed<Entry>>()
    guard let tree = tips.publicTip?.tree else { return found }
    let search = EntrySearch(
      filter: filter, screen: filter.screen, calendar: calendar,
      blobs: try repository.blobReader())
    for date in try dates() where filter.includes(date) {
      let files = try listing(Layout.dayFolder(date), in: tree)
      let ofDay = try search.entries(of: files, on: date)
      found.values += ofDay.values
      found.problems += ofDay.problems
    }
    found.values = found.values.folded
    return found
  }
}

/// One walk through a journal's days.
private struct EntrySearch: ~Copyable {
  let filter: EntryFilter
  let screen: FileScreen
  let calendar: EventCalendar
  let blobs: BlobReader

  func entries(of files: [TreeEntry], on date: CalendarDate) throws -> Found<Filed<Entry>> {
    var found = Found<Filed<Entry>>()
    for file in files where file.kind == .file && file.name.hasSuffix(".md") {
      guard file.name != "day.md", let content = try content(of: file) else { continue }
      let path = "\(Layout.dayFolder(date))/\(file.name)"
      found.add { () throws(FileProblem) in
        try located(path) { () throws(FormatError) in
          let entry = try EntryFile.entry(
            try content.get(), fallback: Journal.identifier(forPath: path, file.name),
            zone: calendar.zone)
          return Filed(value: entry, path: path, date: date)
        }
      }
    }
    found.values = found.values.filter { filter.passes($0, calendar) }
      .sorted { Journal.precedes($0, $1, calendar) }
    return found
  }

  /// The text of a file that may pass; nil for another.
  private func content(of file: TreeEntry) throws -> Result<String, FormatError>? {
    do throws(GitError) {
      return try blobs.read(file.id, atMost: Repository.largestFile) { bytes in
        guard screen.isOpen || screen.mayPass(bytes) else { return nil }
        return Self.text(bytes)
      } ?? .failure(FormatError(line: 1, message: "it is too large to read"))
    } catch {
      return .failure(
        FormatError(line: 1, message: "\(FileProblem.unreadableByGit): \(error.message)"))
    }
  }

  private static func text(_ bytes: UnsafeRawBufferPointer) -> Result<String, FormatError> {
    do throws(FileProblem) {
      return .success(try Repository.decode(Array(bytes), path: ""))
    } catch {
      return .failure(FormatError(line: error.line, message: error.message))
    }
  }
}
