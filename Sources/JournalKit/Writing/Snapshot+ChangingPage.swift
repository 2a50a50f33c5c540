internal import Git
internal import JournalModel

extension Snapshot {
  /// The file of a page once it is changed, and with it only the lines of keys that do; nil where none
  /// does.
  func page(
    at path: String, changedBy body: (inout DayPage) throws -> Void
  ) throws -> FileChange? {
    var document = try document(path) ?? Document(.frontMatter, fields: [])
    let former = try rethrowing(path) { () throws(FormatError) in
      try DayPageFile.page(document)
    }
    var page = former
    try body(&page)
    guard page != former else { return nil }
    try withhold(&page)
    try rethrowing(path) { () throws(FormatError) in try document.rewrite(former, as: page) }
    return FileChange(path: path, text: document.content)
  }
}
