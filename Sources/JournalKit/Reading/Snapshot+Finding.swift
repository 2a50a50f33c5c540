package import JournalModel

extension Snapshot {
  /// Entry, note or response with an identifier, or with a beginning of one that nothing else has; else
  /// the project of that name.
  package func identified(_ prefix: String) throws -> Identified {
    let sought = SoughtIdentifiers.beginning(prefix.lowercased())
    // One of two could be lost, and the other one would be taken for what is meant.
    var all = try everything(sought).unlessLost()
    if let project = try project(typed: prefix, besides: all.values) { return project }
    // Front matter can have another identifier than the name, and what cannot be read is told.
    if all.values.isEmpty { all = try everything(.beginning("")) }
    let found = all.values.filter { sought.has($0.id) }
    guard let identified = found.first, !prefix.isEmpty else {
      throw JournalProblem.unknownIdentifier(
        prefix, unreadable: Self.problems(all.problems, of: sought))
    }
    guard found.count == 1 else {
      throw JournalProblem.severalIdentifiers(
        prefix, candidates: found.map { "\($0.id) (\($0.path))" }.sorted())
    }
    return identified
  }

  /// A project's name and the beginning of an identifier can be one word.
  private func project(
    typed text: String, besides others: [Identified]
  ) throws -> Identified? {
    guard others.isEmpty else {
      guard let project = try project(key: text), Identifier(text) == nil else { return nil }
      let candidates = others.map { "\($0.id) (\($0.path))" } + ["\(text) (\(project.path))"]
      throw JournalProblem.severalIdentifiers(text, candidates: candidates.sorted())
    }
    return try project(named: text).map { .project($0) }
  }

  /// The same as it is now, whatever it is.
  func current(_ found: Identified) throws -> Identified {
    guard case .project(let filed) = found else { return try identified(found.id.description) }
    return .project(try project(key: filed.value.key) ?? filed)
  }

  /// Entry, note or response whose file has the identifier in its name; nil if none has. Nothing else is
  /// read.
  package func named(_ id: Identifier) throws -> Identified? {
    try everything(.beginning("\(id)")).values.first
  }

  private func everything(_ sought: SoughtIdentifiers) throws -> Found<Identified> {
    Found(joining: [
      try responses(sought).map { .response($0) }, try entries(sought).map { .entry($0) },
      try notes(sought).map { .note($0) },
    ])
  }

  /// Those whose names have the identifier before the others.
  private static func problems(
    _ problems: [FileProblem], of sought: SoughtIdentifiers
  ) -> [FileProblem] {
    let isMeant = { (problem: FileProblem) in
      Layout.identifier(inName: problem.path).map(sought.has) ?? false
    }
    return problems.filter(isMeant) + problems.filter { !isMeant($0) }
  }
}
