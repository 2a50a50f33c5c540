import JournalKit

/// A kind that the event does not have.
struct UnknownKind: Error {
  let word: String
  let kinds: [String]

  var similar: [String] {
    Similarity.closest(to: word.lowercased(), among: kinds.map { ($0, $0) })
  }

  /// The kind of that name; a plural is understood.
  static func kind(_ word: Typed?, of event: Event) throws(UnknownKind) -> Kind {
    guard let word else { return .highlight }
    let name = word.text.lowercased()
    for kind in event.allKinds where name == kind.description { return kind }
    for kind in event.allKinds where name == kind.description + "s" { return kind }
    throw UnknownKind(word: word.text, kinds: event.allKinds.map(\.description))
  }
}
