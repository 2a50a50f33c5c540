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
      throw JournalProblem.unreadable(problem)
    }
  }

  func listing(_ folder: String, isPrivate: Bool = false) throws -> [TreeEntry] {
    guard let tree = tips[isPrivate: isPrivate]?.tree,
      let entry = try repository.entry(at: folder, in: tree), entry.kind == .folder
    else { return [] }
    return try repository.tree(entry.id)
  }

  func read(
    _ folder: String, isPrivate: Bool = false,
    where isIncluded: (String) -> Bool = { _ in true },
    passing mayPass: (UnsafeRawBufferPointer) -> Bool = { _ in true },
    body: (String, Result<String, FileProblem>) -> Void
  ) throws {
    let blobs = try repository.blobReader()
    let files = try listing(folder, isPrivate: isPrivate).filter {
      $0.kind == .file && $0.name.hasSuffix(Layout.ending) && isIncluded($0.name)
    }
    for file in files {
      let path = "\(folder)/\(file.name)"
      var isSought = true
      let bytes = try? blobs.read(file.id, atMost: Repository.largestFile) { bytes in
        isSought = mayPass(bytes)
        return isSought ? Array(bytes) : []
      }
      guard isSought else { continue }
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

  /// What such files say, with identifiers for those that have none; `date` is the day of each.
  func filed<Value>(
    _ folder: String, isPrivate: Bool = false, on date: (Value) -> CalendarDate?,
    where isIncluded: (String) -> Bool, passing: (UnsafeRawBufferPointer) -> Bool = { _ in true },
    value: (String, Identifier) throws(FormatError) -> Value
  ) throws -> Found<Filed<Value>> {
    var found = Found<Filed<Value>>()
    try read(folder, isPrivate: isPrivate, where: isIncluded, passing: passing) { path, text in
      found.add { () throws(FileProblem) in
        let text = try text.get()
        let value = try located(path) { () throws(FormatError) in
          try value(text, Layout.identifier(inName: path) ?? Identifier(path: path))
        }
        return Filed(value: value, path: path, date: date(value))
      }
    }
    return found
  }
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
