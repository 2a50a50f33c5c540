internal import Git
package import JournalModel

/// The file of a project that has none yet.
package struct AddProject: Plan {
  private let project: Project

  /// Refuses a text that says nothing or too much.
  package init(_ project: Project) throws(JournalProblem) {
    if !project.about.isEmpty { try JournalProblem.check(project.about) }
    self.project = project
  }

  package func change(
    of journal: Snapshot
  ) throws -> (change: JournalChange, outcome: Filed<Project>) {
    if let present = try journal.project(named: project.displayName) {
      throw JournalProblem.projectExists(
        name: present.value.displayName, key: present.value.key)
    }
    var filed = try journal.newFile(of: project)
    try journal.withhold(&filed.value)
    let change = JournalChange(
      publicFiles: [.init(path: filed.path, text: filed.value.content)],
      subject: "Add project: \(project.displayName)", identifiers: [filed.value.id])
    return (change, filed)
  }
}

extension Snapshot {
  /// A project with the file that it is to have: the key is made from the name, with a number where
  /// another project has that, else from all of the name.
  func newFile(of project: Project) throws -> Filed<Project> {
    let taken = Set(try projectKeys())
    let slug = Slug(project.displayName).flatMap { $0.isReserved ? nil : $0.description }
    let first = slug ?? "project-\(Identifier(path: project.displayName).description.suffix(6))"
    let others = (2...).lazy.map { "\(first)-\($0)" }
    var project = project
    project.key = taken.contains(first) ? others.first { !taken.contains($0) } ?? first : first
    return Filed(value: project, path: Layout.project(project.key), date: nil)
  }
}
