extension Project: Fileable {
  package var fields: [FileField] {
    [
      ("name", name.map { .text($0) }),
      ("url", url.map { .text($0) }),
      ("state", state.map { .text($0) }),
      ("started-as", startedAs.map { .text($0) }),
      ("journal", journal.map { .text($0) }),
    ]
  }

  package var body: String { about }
}

/// A project as a file; its body says what it is.
package enum ProjectFile {
  /// Reads a project; one that does not say its name is called as the file.
  package static func project(_ content: String, key: String) throws(FormatError) -> Project {
    let document = try Document(content, as: .frontMatter)
    var project = Project(key: key)
    project.name = try document.text("name")
    project.url = try document.text("url")
    project.state = try document.text("state")
    project.startedAs = try document.text("started-as")
    project.journal = try document.text("journal")
    project.about = try document.text()
    return project
  }
}
