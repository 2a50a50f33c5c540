package import JournalModel

extension Journal {
  /// Whatever has an identifier: an entry, a note or a response.
  package enum Identified: Sendable, Equatable {
    /// An entry of any day, also one that summaries leave out.
    case entry(Filed<Entry>)
    /// A note of any day, public or private.
    case note(Filed<AttendeeNote>)
    /// A response to a day or to the event.
    case response(Filed<Response>)

    /// The whole identifier, of which the person may have typed a part.
    package var id: Identifier {
      switch self {
      case .entry(let filed): filed.value.id
      case .note(let filed): filed.value.id
      case .response(let filed): filed.value.id
      }
    }

    /// Of its file, from the top of the public tree or of the private one.
    package var path: String {
      switch self {
      case .entry(let filed): filed.path
      case .note(let filed): filed.path
      case .response(let filed): filed.path
      }
    }

    /// The day whose folder it is in, or that it refers to.
    package var date: CalendarDate? {
      switch self {
      case .entry(let filed): filed.date
      case .note(let filed): filed.date
      case .response(let filed): filed.date
      }
    }

    /// Whether it is a response, which alone can be without a text.
    package var isResponse: Bool {
      if case .response = self { true } else { false }
    }

    /// Whether it stands on the private ref.
    package var isPrivate: Bool {
      if case .note(let filed) = self { filed.value.isPrivate } else { false }
    }
  }

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
