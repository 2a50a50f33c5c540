internal import Git
internal import JournalModel

extension Snapshot {
  func document(
    _ path: String, isPrivate: Bool = false, as form: Document.Form = .frontMatter
  ) throws -> Document? {
    guard let tree = tips[isPrivate: isPrivate]?.tree,
      let entry = try repository.entry(at: path, in: tree), entry.kind == .file
    else { return nil }
    do {
      let text = try repository.text(of: entry.id, path: path).withoutConflict(in: path)
      return try located(path) { () throws(FormatError) in try Document(text, as: form) }
    } catch let problem as FileProblem {
      throw JournalProblem.unreadable(standing(problem, isPrivate: isPrivate))
    }
  }

  /// A problem with the ref on which the file stands.
  func standing(_ problem: FileProblem, isPrivate: Bool) -> FileProblem {
    var problem = problem
    if isPrivate { problem.privateReference = Self.privateReference(beside: reference) }
    return problem
  }

  func listing(_ folder: String, isPrivate: Bool = false) throws -> [TreeEntry] {
    try folderID(folder, isPrivate: isPrivate).map { try repository.tree($0) } ?? []
  }

  func countOfLines(in folder: String) throws -> Int {
    try folderID(folder).map { try repository.countOfLines(in: $0) } ?? 0
  }

  /// The tree of a folder; nil where there is none.
  func folderID(_ folder: String, isPrivate: Bool = false) throws -> ObjectID? {
    guard let tree = tips[isPrivate: isPrivate]?.tree,
      let entry = try repository.entry(at: folder, in: tree), entry.kind == .folder
    else { return nil }
    return entry.id
  }

  /// What such files of a folder say, by their texts and paths; `date` is the day of each. Many are read by
  /// two threads.
  func filed<Value>(
    _ folder: String, isPrivate: Bool = false, on date: @Sendable (Value) -> CalendarDate?,
    where isIncluded: (String) -> Bool,
    passing mayPass: @Sendable (UnsafeRawBufferPointer) -> Bool = { _ in true },
    value: @Sendable (_ text: String, _ path: String) throws(FormatError) -> Value
  ) throws -> Found<Filed<Value>> {
    let files = try files(of: folder, isPrivate: isPrivate, where: isIncluded)
    let half = files.count < Self.manyFiles ? files.count : files.count / 2
    let parts = half == files.count ? [files[...]] : [files[..<half], files[half...]]
    return Found(
      joining: try beside(parts.count) { part, journal in
        var found = Found<Filed<Value>>()
        try journal.read(parts[part], of: folder, passing: mayPass) { path, text in
          found.add { () throws(FileProblem) in
            let text = try text.get()
            let value = try located(path) { () throws(FormatError) in try value(text, path) }
            return Filed(value: value, path: path, date: date(value))
          }
        }
        found.problems = found.problems.map { journal.standing($0, isPrivate: isPrivate) }
        return found
      })
  }

  /// Calls `body` with each text of a folder, or why there is none, by its path.
  func read(
    _ folder: String, isPrivate: Bool = false, where isIncluded: (String) -> Bool = { _ in true },
    body: (String, Result<String, FileProblem>) -> Void
  ) throws {
    let files = try files(of: folder, isPrivate: isPrivate, where: isIncluded)
    try read(files[...], of: folder, passing: { _ in true }, body: body)
  }

  private func files(
    of folder: String, isPrivate: Bool, where isIncluded: (String) -> Bool
  ) throws -> [TreeEntry] {
    try listing(folder, isPrivate: isPrivate).filter {
      $0.kind == .file && $0.name.hasSuffix(Layout.ending) && isIncluded($0.name)
    }
  }

  private func read(
    _ files: ArraySlice<TreeEntry>, of folder: String,
    passing mayPass: (UnsafeRawBufferPointer) -> Bool,
    body: (String, Result<String, FileProblem>) -> Void
  ) throws {
    let blobs = try repository.blobReader()
    for file in files {
      var isSought = true
      let bytes = try? blobs.read(file.id, atMost: Repository.largestFile) { bytes in
        isSought = mayPass(bytes)
        return isSought ? Array(bytes) : []
      }
      guard isSought else { continue }
      let path = "\(folder)/\(file.name)"
      do {
        // What is too large or damaged is told of by whoever reads it alone.
        if bytes == nil { try repository.fetchPromised(files.map(\.id)) }
        let text = try bytes.map { try Repository.decode($0, path: path) }
        let whole = try text ?? repository.text(of: file.id, path: path)
        body(path, .success(try whole.withoutConflict(in: path)))
      } catch let problem as FileProblem {
        body(path, .failure(problem))
      }
    }
  }

  /// So many files take longer than to open the repository for another thread.
  private static let manyFiles = 400
}

extension String {
  /// What has conflict markers is of two minds: no reader takes it.
  func withoutConflict(in path: String) throws(FileProblem) -> String {
    guard let line = ConflictMarkers.line(in: self) else { return self }
    throw FileProblem(path: path, line: line, message: ConflictMarkers.message)
  }
}

/// Names the file in an error of its format.
func located<Value>(
  _ path: String, read: () throws(FormatError) -> Value
) throws(FileProblem) -> Value {
  do {
    return try read()
  } catch {
    throw FileProblem(error, in: path)
  }
}

/// The same for a file without which nothing can be done.
func rethrowing<Value>(
  _ path: String, read: () throws(FormatError) -> Value
) throws(JournalProblem) -> Value {
  do {
    return try read()
  } catch {
    throw .unreadable(FileProblem(error, in: path))
  }
}
