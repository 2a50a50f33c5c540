package import JournalModel

extension Event {
  /// The kind of a name as people type it, whatever its case; a plural is understood, and nothing is
  /// a highlight.
  package func kind(typed word: String?) throws(UnknownKind) -> Kind {
    guard let word else { return .highlight }
    let name = word.lowercased()
    for kind in allKinds where name == kind.description { return kind }
    for kind in allKinds where name == kind.description + "s" { return kind }
    throw UnknownKind(word: word, kinds: allKinds.map(\.description))
  }
}
