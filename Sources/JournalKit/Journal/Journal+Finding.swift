extension Journal {
  /// An entry, note or response by the beginning of its identifier.
  package enum Item: Sendable {
    case entry(Filed<Entry>)
    case note(Filed<AttendeeNote>)
    case response(Filed<Response>)

    package var id: Identifier {
      switch self {
      case .entry(let filed): filed.value.id
      case .note(let filed): filed.value.id
      case .response(let filed): filed.value.id
      }
    }
  }

  /// What an identifier, or a beginning of one that nothing else has, means.
  package func item(_ prefix: String) throws -> Item {
    var items: [Item] = try responses().values.map { .response($0) }
    for date in try dates() {
      items += try entries(on: date).values.map { .entry($0) }
      items += try notes(on: date).values.map { .note($0) }
    }
    let found = items.filter { $0.id.description.hasPrefix(prefix.lowercased()) }
    guard let item = found.first, !prefix.isEmpty else {
      throw JournalProblem.unknownIdentifier(prefix)
    }
    guard found.count == 1 else {
      throw JournalProblem.severalIdentifiers(
        prefix, candidates: found.map(\.id.description).sorted())
    }
    return item
  }
}
