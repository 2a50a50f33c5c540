internal import Git
package import JournalModel

extension Snapshot {
  /// The projects that have a file, by name; looks for one folder where there are none.
  package func projects() throws -> Found<Filed<Project>> {
    var found = try projects { _ in true }
    found.values = found.values
      .map { (name: FoldedName.of($0.value.displayName), filed: $0) }
      .sorted { ($0.name, $0.filed.path) < ($1.name, $1.filed.path) }
      .map(\.filed)
    return found
  }

  /// The keys of the projects that have a file; opens none.
  package func projectKeys() throws -> [String] {
    try listing(Layout.projects).filter { $0.kind == .file }
      .compactMap { Layout.projectKey(of: "\(Layout.projects)/\($0.name)") }
  }

  /// The project with a file of that name; nil if there is no such file.
  package func project(key: String) throws -> Filed<Project>? {
    try projects { $0 == key + Layout.ending }.complete().first
  }

  /// The project that a person means, by its key or by its name whatever the case; nil if none with a
  /// file is called so.
  package func project(named text: String) throws -> Filed<Project>? {
    if let project = try project(key: text) { return project }
    let sought = text.trimmed.lowercased()
    return try projects().values.first {
      [$0.value.key, $0.value.displayName].contains { $0.lowercased() == sought }
    }
  }

  private func projects(
    where isIncluded: (String) -> Bool
  ) throws -> Found<Filed<Project>> {
    var found = Found<Filed<Project>>()
    try read(Layout.projects, where: isIncluded) { path, text in
      found.add { () throws(FileProblem) in
        let text = try text.get()
        let project = try located(path) { () throws(FormatError) in
          try ProjectFile.project(text, key: Layout.projectKey(of: path) ?? "")
        }
        return Filed(value: project, path: path, date: nil)
      }
    }
    return found
  }
}
