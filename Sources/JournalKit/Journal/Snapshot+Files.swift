internal import Git
internal import JournalModel

extension Snapshot {
  /// A file of one of the two refs, taken apart; nil if there is none.
  func document(
    _ path: String, isPrivate: Bool = false, as form: Document.Form = .frontMatter
  ) throws -> Document? {
    guard let tree = tips[isPrivate: isPrivate]?.tree,
      let entry = try repository.entry(at: path, in: tree), entry.kind == .file
    else { return nil }
    do {
      let text = try repository.text(of: entry.id, path: path)
      return try located(path) { () throws(FormatError) in try Document(text, as: form) }
    } catch {
      throw JournalProblem.unreadable(error)
    }
  }

  /// Contents of a folder in a tree; nothing if there is no such folder.
  func listing(_ folder: String, in tree: ObjectID) throws -> [TreeEntry] {
    guard let entry = try repository.entry(at: folder, in: tree), entry.kind == .folder else {
      return []
    }
    return try repository.tree(entry.id)
  }

  /// Calls `body` with the Markdown files of a folder whose names pass: path, name, text.
  func read(
    _ folder: String, from tree: ObjectID?, where isIncluded: (String) -> Bool = { _ in true },
    body: (String, String, Result<String, FormatError>) -> Void
  ) throws {
    guard let tree else { return }
    for entry in try listing(folder, in: tree)
    where entry.kind == .file && entry.name.hasSuffix(".md") && isIncluded(entry.name) {
      let path = "\(folder)/\(entry.name)"
      do {
        body(path, entry.name, .success(try repository.text(of: entry.id, path: path)))
      } catch {
        body(path, entry.name, .failure(FormatError(line: error.line, message: error.message)))
      }
    }
  }

  /// The identifier of a file whose front matter has none: from its name, else from its path.
  static func identifier(forPath path: String, _ name: String) -> Identifier {
    Layout.identifier(inName: name) ?? Identifier(path: path)
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

extension Identifier {
  /// The identifier of a file without one: fifty bits of the FNV-1a hash of its path.
  init(path: String) {
    let hash = path.utf8.reduce(UInt64(0xCBF2_9CE4_8422_2325)) { hash, byte in
      (hash ^ UInt64(byte)) &* 0x100_0000_01B3
    }
    self.init(bits: hash >> 14)
  }
}
