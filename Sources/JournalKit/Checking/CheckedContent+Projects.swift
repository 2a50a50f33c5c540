internal import JournalModel

extension CheckedContent {
  /// What is odd about files of projects: their names, where they lead, and two of one name.
  var oddProjects: [Finding] {
    projects.flatMap { filed in
      [oddKey(of: filed), oddAddress(of: filed), oddOrigin(of: filed)].compactMap(\.self)
    } + sameProjects
  }

  private func oddKey(of filed: Filed<Project>) -> Finding? {
    guard !Project.isKey(filed.value.key) else { return nil }
    return Finding(
      .oddProject, at: .init(filed.path),
      message:
        "The name of the file is no address: small letters of ASCII, digits and single dashes.",
      remedy: .nameFile(Layout.project(Slug(filed.value.key)?.description ?? "project")))
  }

  private func oddAddress(of filed: Filed<Project>) -> Finding? {
    guard let url = filed.value.url, !WebAddress.isValid(url) else { return nil }
    return Finding(
      .oddProject, at: .init(filed.path, mark: .key("url")),
      message: "'\(url)' is no web address, so nothing leads there.",
      remedy: .projectField(key: filed.value.key, option: "--url https://…"))
  }

  private func oddOrigin(of filed: Filed<Project>) -> Finding? {
    guard let origin = filed.value.startedAs, !Project.isKey(origin) else { return nil }
    return Finding(
      .oddProject, at: .init(filed.path, mark: .key("started-as")),
      message: "'\(origin)' is no name of a project's file.",
      remedy: .projectField(
        key: filed.value.key, option: "--started-as \(Slug(origin)?.description ?? "NAME")"))
  }

  private var sameProjects: [Finding] {
    let named = Dictionary(grouping: projects) { $0.value.displayName.lowercased() }
    return named.values.flatMap { same -> [Finding] in
      let same = same.sorted { $0.path < $1.path }
      return same.dropFirst().map { filed in
        Finding(
          .sameName, at: .init(filed.path, mark: .key("name")),
          message: "\(filed.value.displayName) is also the name in \(same[0].path).",
          remedy: .oneProject(keys: [same[0].value.key, filed.value.key]))
      }
    }
  }
}
