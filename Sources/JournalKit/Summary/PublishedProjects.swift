internal import JournalModel

/// The projects that have a file, without what of them would name somebody who is not to be named.
struct PublishedProjects {
  private(set) var projects: [Project] = []
  private(set) var omissions: [Omission] = []
  let names: ProjectNames

  /// Those of a day are the ones that its entries have, and the answers to them.
  init(_ material: SummaryMaterial, by naming: Naming) {
    let all = ProjectNames(material.projects.map(\.value))
    let told = Set(material.told.flatMap { $0.value.projects.compactMap { all.project($0)?.key } })
    for filed in material.projects {
      if material.scope.isOfDays, !told.contains(filed.value.key) { continue }
      let words = PublishedWords(path: filed.path, naming: naming)
      if let project = words.published(filed.value, noting: &omissions) { projects.append(project) }
    }
    names = ProjectNames(projects)
  }
}

/// Words of one file, as far as they name nobody who is not to be named.
private struct PublishedWords {
  let path: String
  let naming: Naming

  /// Nil, and noted, where it is called as such a person.
  func published(_ project: Project, noting omissions: inout [Omission]) -> Project? {
    let title = "\(project.displayName) \(project.key.replacing("-", with: " "))"
    let labels = [project.displayName, project.key]
    if let attendee = labels.lazy.compactMap({ naming.unnamed(calling: $0) }).first {
      note(attendee, in: &omissions)
      return nil
    }
    guard words(title, noting: &omissions) != nil else { return nil }
    var published = project
    published.url = project.url.flatMap { words($0, noting: &omissions) }
    published.state = project.state.flatMap { words($0, noting: &omissions) }
    published.startedAs = project.startedAs.flatMap { words($0, noting: &omissions) }
    published.about = project.about.withoutComments
    published.about = published.lead.flatMap { lead($0, noting: &omissions) } ?? ""
    return published
  }

  private func words(_ text: String, noting omissions: inout [Omission]) -> String? {
    guard let attendee = naming.unnamed(in: text) else { return text }
    note(attendee, in: &omissions)
    return nil
  }

  private func lead(_ text: String, noting omissions: inout [Omission]) -> String? {
    switch naming.resolve(text) {
    case .text(let text): return text
    case .unnamed(let attendee):
      note(attendee, in: &omissions)
      return nil
    }
  }

  private func note(_ attendee: String, in omissions: inout [Omission]) {
    let omission = Omission(path: path, attendee: attendee)
    if !omissions.contains(omission) { omissions.append(omission) }
  }
}
