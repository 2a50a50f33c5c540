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

  /// What an identifier, or a beginning of one that nothing else has, means.
  package func identified(_ prefix: String) throws -> Identified {
    var all: [Identified] = try responses().values.map { .response($0) }
    for date in try dates() {
      all += try entries(on: date).values.map { .entry($0) }
      all += try notes(on: date).values.map { .note($0) }
    }
    let found = all.filter { $0.id.description.hasPrefix(prefix.lowercased()) }
    guard let identified = found.first, !prefix.isEmpty else {
      throw JournalProblem.unknownIdentifier(prefix)
    }
    guard found.count == 1 else {
      throw JournalProblem.severalIdentifiers(
        prefix, candidates: found.map { "\($0.id) (\($0.path))" }.sorted())
    }
    return identified
  }
}
