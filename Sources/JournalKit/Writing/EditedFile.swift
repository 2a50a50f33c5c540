internal import Git
internal import JournalModel

/// Path, day, fields and text of one file, before and after a change.
struct EditedFile {
  let path: String
  let date: CalendarDate?
  let newDate: CalendarDate?
  let id: Identifier
  let isReworded: Bool
  let text: String
  let old, new: [(key: String, value: YAMLValue?)]
  let order: [String]

  /// In the folder of its day, under its name.
  var newPath: String {
    guard let date, let newDate, date != newDate else { return path }
    return Layout.path(path, movedFrom: date, to: newDate)
  }

  func apply(to document: inout Document) throws {
    try document.update(from: old, to: new, order: order, path: path)
    if isReworded { document.body = text.isEmpty ? "" : text.trimmedLines + "\n" }
    // The identifier of a file that has none is made from its path.
    guard newPath != path, document.node("id") == nil, Layout.identifier(inName: path) == nil else {
      return
    }
    do {
      try document.set("id", value: .plain(id.description), order: order)
    } catch {
      throw JournalProblem.unreadable(
        FileProblem(path: path, line: error.line, message: error.message))
    }
  }
}
