internal import JournalModel

extension Snapshot {
  /// Entry, note or response with an identifier, or with a beginning of one that nothing else has.
  package func identified(_ prefix: String) throws -> Identified {
    let all = try everythingIdentified()
    let found = all.values.filter { $0.id.description.hasPrefix(prefix.lowercased()) }
    guard let identified = found.first, !prefix.isEmpty else {
      throw JournalProblem.unknownIdentifier(
        prefix, unreadable: Self.problems(all.problems, of: prefix))
    }
    guard found.count == 1 else {
      throw JournalProblem.severalIdentifiers(
        prefix, candidates: found.map { "\($0.id) (\($0.path))" }.sorted())
    }
    return identified
  }

  private func everythingIdentified() throws -> Found<Identified> {
    let responses = try responses()
    var all = Found<Identified>()
    all.values = responses.values.map { .response($0) }
    all.problems = responses.problems
    for date in try dates() {
      let (entries, notes) = (try entries(on: date), try notes(on: date))
      all.values += entries.values.map { .entry($0) } + notes.values.map { .note($0) }
      all.problems += entries.problems + notes.problems
    }
    return all
  }

  /// Those whose names have the identifier before the others.
  private static func problems(_ problems: [FileProblem], of prefix: String) -> [FileProblem] {
    let isMeant = { (problem: FileProblem) in
      let name = problem.path.split(separator: "/").last.map(String.init) ?? ""
      let id = Layout.identifier(inName: name)?.description
      return id?.hasPrefix(prefix.lowercased()) ?? false
    }
    return problems.filter(isMeant) + problems.filter { !isMeant($0) }
  }
}
