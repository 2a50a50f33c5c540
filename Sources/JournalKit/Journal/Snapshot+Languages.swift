internal import Git
internal import JournalModel

extension Snapshot {
  /// The languages that its summaries can be in: those that ship, and those it has files of.
  package func languages() throws -> [String] {
    let own = try listing(Layout.languages)
      .filter { $0.kind == .file && $0.name.hasSuffix(".yml") }
      .map { String($0.name.dropLast(4)) }
    return Set(Language.names + own).sorted()
  }

  func languageProblem() throws -> FileProblem? {
    guard event.ownWords == nil, !Language.isShipped(event.language) else { return nil }
    let path = Layout.language(event.language)
    do {
      guard let tree = tips.publicTip?.tree,
        try Self.words(event.language, in: tree, of: repository) == nil
      else { return nil }
    } catch let problem as FileProblem {
      return problem
    }
    return FileProblem(
      path: path, line: 1, message: "there is no such file, so the summary is in English")
  }

  static func words(
    _ language: String, in tree: ObjectID, of repository: Repository
  ) throws -> Language? {
    let path = Layout.language(language)
    guard let entry = try repository.entry(at: path, in: tree), entry.kind == .file else {
      return nil
    }
    let text = try repository.text(of: entry.id, path: path)
    return try located(path) { () throws(FormatError) in try LanguageFile.language(text) }
  }
}
