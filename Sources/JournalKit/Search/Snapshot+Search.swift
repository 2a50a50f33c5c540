internal import Dispatch
internal import Git
internal import JournalModel
internal import Synchronization

extension Snapshot {
  /// The entries that pass a filter, by time, each with how well it fits; what two people captured
  /// from one commit is there once.
  ///
  /// Files whose bytes cannot pass are not parsed: what is wrong with them is not told.
  package func search(
    _ filter: EntryFilter, keeping detail: SearchDetail = .texts
  ) throws -> Found<SearchMatch> {
    let search = EntrySearch(filter, detail: detail, calendar: calendar)
    let folders = try dates().filter(filter.includes).map { date in
      try tips.publicTip.map {
        DayFiles(date, files: try listing(Layout.dayFolder(date), in: $0.tree))
      }
        ?? DayFiles(date, files: [])
    }
    let found =
      if folders.reduce(0, { $0 + $1.files.count }) < Self.fewFiles {
        try search.matches(of: folders, from: try repository.blobReader())
      } else {
        try search.matchesByAllProcessors(of: folders, in: repository.gitFolder, watch)
      }
    return found.folded
  }

  /// So many files are read before another thread would have opened the repository.
  private static let fewFiles = 4000
}

/// The files of a day's entries.
private struct DayFiles: Sendable {
  let date: CalendarDate
  let files: [TreeEntry]

  init(_ date: CalendarDate, files: [TreeEntry]) {
    self.date = date
    self.files = files.filter {
      $0.kind == .file && $0.name.hasSuffix(".md") && $0.name != "day.md"
    }
  }
}

/// Filter, words and detail of a search, the same for every file.
private struct EntrySearch: Sendable {
  private let filter: EntryFilter
  private let detail: SearchDetail
  private let words: [SoughtWords]
  private let screen: FileScreen
  private let calendar: EventCalendar

  init(_ filter: EntryFilter, detail: SearchDetail, calendar: EventCalendar) {
    self.filter = filter
    self.detail = detail
    self.calendar = calendar
    words = filter.words
    screen = filter.screen
  }

  /// Reads days one after the other.
  func matches(
    of folders: [DayFiles], from blobs: borrowing BlobReader
  ) throws -> Found<SearchMatch> {
    var found = Found<SearchMatch>()
    for folder in folders { found.append(matches(of: folder, from: blobs)) }
    return found
  }

  /// Reads days beside each other, each thread with a repository of its own: unpacking is what takes
  /// the time, for `git grep` as for us.
  func matchesByAllProcessors(
    of folders: [DayFiles], in gitFolder: String, _ watch: (@Sendable (Int, Int) -> Void)?
  ) throws -> Found<SearchMatch> {
    let next = Atomic(0)
    let results = Mutex<[Int: Found<SearchMatch>]>([:])
    let failure = Mutex<(any Error)?>(nil)
    DispatchQueue.concurrentPerform(iterations: min(4, folders.count)) { _ in
      do {
        let repository = try Repository.open(at: gitFolder)
        let blobs = try repository.blobReader()
        while case let index = next.add(1, ordering: .relaxed).oldValue, index < folders.count {
          watch?(index, folders.count)
          let found = matches(of: folders[index], from: blobs)
          results.withLock { $0[index] = found }
        }
      } catch {
        failure.withLock { $0 = error }
      }
    }
    if let error = failure.withLock({ $0 }) { throw error }
    return results.withLock { results in
      folders.indices.reduce(into: Found()) { found, index in
        if let day = results[index] { found.append(day) }
      }
    }
  }

  private func matches(
    of folder: DayFiles, from blobs: borrowing BlobReader
  ) -> Found<SearchMatch> {
    var found = Found<SearchMatch>()
    for file in folder.files {
      guard let content = content(of: file, from: blobs) else { continue }
      found.add { () throws(FileProblem) in
        SearchMatch(try entry(content, name: file.name, on: folder.date), words: words)
      }
    }
    found.values = found.values.filter { filter.passes($0.filed, in: calendar) }
      .map { detail == .fields ? $0.withoutText : $0 }
      .sorted { Snapshot.precedes($0.filed, $1.filed, in: calendar) }
    return found
  }

  private func entry(
    _ content: Result<String, FormatError>, name: String, on date: CalendarDate
  ) throws(FileProblem) -> Filed<Entry> {
    let path = "\(Layout.dayFolder(date))/\(name)"
    return try located(path) { () throws(FormatError) in
      let entry = try EntryFile.entry(
        try content.get(), fallback: Snapshot.identifier(forPath: path, name), zone: calendar.zone)
      return Filed(value: entry, path: path, date: date)
    }
  }

  /// The text of a file that may pass; nil for another.
  private func content(
    of file: TreeEntry, from blobs: borrowing BlobReader
  ) -> Result<String, FormatError>? {
    do throws(GitError) {
      return try blobs.read(file.id, atMost: Repository.largestFile) { bytes in
        guard screen.isOpen || screen.mayPass(bytes) else { return nil }
        return Self.text(bytes)
      } ?? .failure(FormatError(line: 1, message: "it has too many bytes to read"))
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

extension Found<SearchMatch> {
  fileprivate mutating func append(_ other: Found) {
    values += other.values
    problems += other.problems
  }

  /// Matches in which an entry that two people captured from one commit is there once.
  fileprivate var folded: Found {
    let superfluous = Set(values.map(\.filed).superfluous.map(\.path))
    guard !superfluous.isEmpty else { return self }
    var found = self
    found.values.removeAll { superfluous.contains($0.filed.path) }
    return found
  }
}
