package import JournalModel

extension Snapshot {
  /// The file of something as it becomes with another value: lines that say the same stay. Nil if the
  /// file is gone.
  package func content<Value: Fileable>(of filed: Filed<Value>, as value: Value) throws -> String? {
    try document(of: filed, as: value)?.content
  }

  func document<Value: Fileable>(
    of filed: Filed<Value>, as value: Value, isPrivate: Bool = false
  ) throws -> Document? {
    guard var document = try document(filed.path, isPrivate: isPrivate) else { return nil }
    try rethrowing(filed.path) { () throws(FormatError) in
      try document.rewrite(filed.value, as: value)
    }
    return document
  }
}
