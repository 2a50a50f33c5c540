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
    unclear = Set(MarkedText(text).mentions).sorted().compactMap { word in
      guard case .several(let several) = roster.match(word) else { return nil }
      return (word, several)
    }
  }
}
