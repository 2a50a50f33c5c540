internal import JournalModel

/// Identifiers that somebody looks for, and the files that can have one of them.
///
/// The names of files end in their identifiers, so that only what is answered is opened, and files
/// that people named by hand: these may have any.
enum SoughtIdentifiers {
  /// All that begin so, in lower case.
  case beginning(String)
  case any(Set<Identifier>)

  func has(_ id: Identifier) -> Bool {
    switch self {
    case .beginning(let prefix): id.description.hasPrefix(prefix)
    case .any(let ids): ids.contains(id)
    }
  }

  func mayBe(inFile name: String) -> Bool {
    Layout.identifier(inName: name).map(has) ?? true
  }
}

extension Snapshot {
  /// The entries of all days that have one of the identifiers, also what two people captured twice.
  func everyEntry(_ sought: SoughtIdentifiers) throws -> Found<Filed<Entry>> {
    var all = Found(joining: try dates().map { try everyEntry(on: $0, where: sought.mayBe) })
    all.values.removeAll { !sought.has($0.value.id) }
    return all
  }

  /// The same without the twins of what was captured twice, for which the whole day is read.
  func entries(_ sought: SoughtIdentifiers) throws -> Found<Filed<Entry>> {
    var found = try everyEntry(sought)
    let dates = Set(found.values.filter { $0.value.commit != nil }.compactMap(\.date))
    let superfluous = Set(
      try dates.flatMap { try everyEntry(on: $0).values.superfluous.map(\.path) })
    found.values.removeAll { superfluous.contains($0.path) }
    return found
  }

  func notes(_ sought: SoughtIdentifiers) throws -> Found<Filed<AttendeeNote>> {
    var all = Found(joining: try dates().map { try notes(on: $0, where: sought.mayBe) })
    all.values.removeAll { !sought.has($0.value.id) }
    return all
  }

  func responses(_ sought: SoughtIdentifiers) throws -> Found<Filed<Response>> {
    var found = try responses(where: sought.mayBe)
    found.values.removeAll { !sought.has($0.value.id) }
    return found
  }
}
