internal import Foundation
package import JournalModel

/// The words at the beginning of trailers, such as `Highlight:`, and the kinds that they stand for.
package struct TrailerWords: Sendable {
  private let kinds: [String: Kind]

  /// The trailer that says which project a commit's entries belong to.
  static let project = "project"
  /// The trailer that names an attendee.
  static let mention = "mention"
  /// git's own trailer for those who wrote a commit together.
  static let coAuthor = "co-authored-by"

  /// Takes the kinds that an event has.
  package init(_ kinds: [Kind]) {
    self.kinds = Dictionary(kinds.map { ($0.description, $0) }) { first, _ in first }
  }

  /// The word of a kind, without the colon: `Follow-up` for `follow-up`.
  package static func word(for kind: Kind) -> String {
    kind.description.prefix(1).uppercased() + kind.description.dropFirst()
  }

  /// The first two letters of every word, in lower case: what hooks look for before they start
  /// anything, so that a commit without trailers costs next to nothing.
  package var beginnings: Set<String> {
    Set(kinds.keys.map { String($0.prefix(2)) })
  }

  /// The kind that a key stands for, whatever its case.
  func kind(_ key: String) -> Kind? {
    kinds[key.lowercased()]
  }

  /// The kind that somebody who wrote a key may have meant: one letter in four can be wrong.
  func similarKind(_ key: String) -> Kind? {
    let key = key.lowercased()
    return kinds.values
      .map { (distance: Similarity.distance(key, $0.description), kind: $0) }
      .filter { $0.distance <= max(1, $0.kind.description.count / 4) }
      .min { ($0.distance, $0.kind.description) < ($1.distance, $1.kind.description) }?.kind
  }
}
