extension Journal {
  /// An entry, note or response by the beginning of its identifier.
  package enum Item: Sendable {
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
