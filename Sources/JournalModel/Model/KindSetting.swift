/// Treatment of a kind by an event: its heading, or that the summary leaves it out.
package struct KindSetting: Hashable, Sendable {
  /// A standard one, or one that only this event has.
  package let kind: Kind
  /// Nil hides the kind.
  package let heading: String?

  /// Takes nil as the heading of a kind to hide.
  package init(kind: Kind, heading: String?) {
    self.kind = kind
    self.heading = heading
  }

  /// Reads `demo: Demos` or `blocker: hidden`.
  package init?(_ text: String) {
    let parts = text.split(separator: ":", maxSplits: 1).map { String($0).trimmed }
    guard parts.count == 2, !parts[1].isEmpty, let kind = Kind(parts[0].lowercased()),
      kind.description != Self.reserved
    else { return nil }
    self.init(kind: kind, heading: parts[1] == Self.hidden ? nil : parts[1])
  }

  /// A word that means something else where kinds are listed.
  private static let reserved = "leave-out"

  static let hidden = "hidden"
}
