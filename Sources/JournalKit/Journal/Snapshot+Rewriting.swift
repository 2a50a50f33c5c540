package import JournalModel

extension Snapshot {
  /// The file of an entry as it becomes with another value: lines that say the same stay. Nil if the
  /// file is gone.
  package func content(of filed: Filed<Entry>, as entry: Entry) throws -> String? {
    guard var document = try document(filed.path, as: .frontMatter) else { return nil }
    try document.update(
      from: EntryFile.values(of: filed.value), to: EntryFile.values(of: entry),
      order: EntryFile.order, path: filed.path)
    if entry.text != filed.value.text { document.body = entry.text + "\n" }
    return document.content
  }
}

extension Document {
  /// Sets the keys whose values differ; the others keep their lines.
  mutating func update(
    from former: [(key: String, value: YAMLValue?)], to values: [(key: String, value: YAMLValue?)],
    order: [String], path: String
  ) throws(JournalProblem) {
    for (old, new) in zip(former, values) where old.value != new.value {
      do {
        try set(new.key, value: new.value, order: order)
      } catch {
        throw .unreadable(FileProblem(path: path, line: error.line, message: error.message))
      }
    }
  }
}
