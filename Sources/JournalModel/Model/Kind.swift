/// Sort of thing that an entry tells, such as `highlight` or `demo`.
package struct Kind: Hashable, Sendable, CustomStringConvertible {
  /// The word as files and the command line have it, such as `follow-up`.
  package let description: String

  /// Takes a word of lower-case letters, digits and dashes; nil otherwise.
  package init?(_ name: String) {
    guard let first = name.unicodeScalars.first, ("a"..."z").contains(first),
      name.utf8.count <= 40,
      name.unicodeScalars.allSatisfy({
        ("a"..."z").contains($0) || ("0"..."9").contains($0) || $0 == "-"
      })
    else { return nil }
    description = name
  }

  private init(known name: String) {
    description = name
  }

  /// The kind of an entry that says none; first in every summary.
  package static let highlight = Kind(known: "highlight")
  /// Something to come back to; an entry that `closes` one of this kind says that it is done.
  package static let followUp = Kind(known: "follow-up")
  /// Stands with the hosts and sponsors, not among the other kinds.
  package static let thanks = Kind(known: "thanks")
  /// Something that somebody won: the summary tells who made it.
  package static let award = Kind(known: "award")
  /// Hidden unless the event gives it a heading.
  package static let blocker = Kind(known: "blocker")

  /// The kinds that every event has, in the order of the summary.
  package static let standard = [
    "highlight", "demo", "outcome", "idea", "decision", "blocker", "follow-up", "award", "thanks",
    "social",
  ].map { Kind(known: $0) }
}
