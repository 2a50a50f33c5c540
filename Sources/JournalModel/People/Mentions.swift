/// Unnamed and unclear people among those whom a text mentions.
package struct Mentions: Sendable {
  /// Somebody not to be named, so that summaries leave the text out; nil if there is nobody, as far
  /// as this clone knows.
  package let unnamed: Attendee?
  /// The mentions that could be more than one person, as written, each with those.
  package let unclear: [(word: String, candidates: [Attendee])]

  package init(of roster: Roster, in text: String) {
    unnamed =
      if case .unnamed(let key) = Naming(roster, audience: .everybody).resolve(text) {
        roster.attendees.first { $0.key == key }
      } else {
        nil
      }
    let reader = MentionReader(roster: roster, names: NameFinder([]))
    let several = reader.pieces(of: text).compactMap { piece -> (String, [Attendee])? in
      guard case .mention(let word, .several(let several), _) = piece else { return nil }
      return (word, several)
    }
    unclear = Dictionary(several) { first, _ in first }.sorted { $0.key < $1.key }
      .map { (word: $0.key, candidates: $0.value) }
  }
}
