package import JournalModel

extension Snapshot {
  /// The projects of all entries and attendees, and those that have a file.
  package func projectCounts() throws -> [ProjectCount] {
    try projectCounts(of: attendees().values)
  }

  private func projectCounts(of attendees: [Attendee]) throws -> [ProjectCount] {
    let entries = try search(EntryFilter([]), keeping: .fields).values.map(\.filed)
    return try ProjectCount.counts(
      of: entries, attendees, files: projects().values.map(\.value), withOthers: .included)
  }

  /// The project that a person means, with the file that it has or is to have; one that is not even a
  /// word of anything that everybody can read is an error, with those that look like it.
  package func projectToBe(named text: String) throws -> Filed<Project> {
    if let project = try project(named: text) { return project }
    let counts = try projectCounts(of: attendees().values.filter { $0.named == .yes })
    guard let count = counts.first(where: { $0.isNamed(text) }) else {
      let names = counts.map { ($0.name.lowercased(), $0.name) }
      throw JournalProblem.noProject(
        text, similar: Similarity.closest(to: text.lowercased(), among: names))
    }
    return try newFile(of: Project(key: "", name: count.name))
  }

  /// Whatever can be changed by its identifier, or by the name of a project, be it only a word so far.
  package func editable(_ text: String) throws -> Identified {
    do {
      return try identified(text)
    } catch let problem as JournalProblem {
      guard case .unknownIdentifier = problem else { throw problem }
      do {
        return .project(try projectToBe(named: text))
      } catch JournalProblem.noProject(_, let similar) where similar.isEmpty {
        throw problem
      }
    }
  }
}
