package import JournalModel

/// Under which headings a day's entries stand, and in which order: as the day's page says; what it
/// does not name stands last under the heading of its own kind.
package struct Arrangement: Sendable {
  /// The entries under the heading of a kind.
  package struct Section: Sendable {
    /// The heading's; an entry can be of another.
    package let kind: Kind
    /// Nil for a kind that summaries do not show.
    package let heading: String?
    /// None for a kind under which nothing stands.
    package let entries: [Filed<Entry>]
  }

  /// One for each kind of the event, and for kinds that only entries have, in the summary's order.
  package let sections: [Section]
  /// Entries that the page takes out of summaries, in the order in which they were given.
  package let leftOut: [Filed<Entry>]
  /// The paths of the entries that the order does not have, such as later ones; none without an order.
  package let newPaths: Set<String>
  /// Everything in the order of a summary, what it leaves out at the end.
  package var entries: [Filed<Entry>] { sections.flatMap(\.entries) + leftOut }
  /// The same where the page says something of the order, else as the entries were given.
  package let list: [Filed<Entry>]

  private let show: [Kind: [Identifier]]
  private let leaveOut: [Identifier]

  /// Arranges entries, which stay in the order given where the page says nothing.
  package init(of entries: [Filed<Entry>], by page: DayPage, in event: Event) {
    let kinds = event.allKinds(with: Set(entries.map(\.value.kind) + page.show.keys))
    let places = Self.places(page.show, shownKinds: kinds.filter { event.heading(of: $0) != nil })
    let left = Set(page.leaveOut)
    let named = left.union(page.show.values.joined())
    (show, leaveOut) = (page.show, page.leaveOut)
    leftOut = entries.filter { left.contains($0.value.id) }
    newPaths =
      named.isEmpty
      ? [] : Set(entries.filter { !named.contains($0.value.id) }.map(\.path))
    let shown = Dictionary(grouping: entries.filter { !left.contains($0.value.id) }) { filed in
      places[filed.value.id] ?? filed.value.kind
    }
    sections = kinds.map { kind in
      let entries = Self.ordered(shown[kind] ?? [], by: page.show[kind] ?? [])
      return Section(kind: kind, heading: event.heading(of: kind), entries: entries)
    }
    list = named.isEmpty ? entries : sections.flatMap(\.entries) + leftOut
  }

  /// Whether the page said the same of the order when the other was made, whatever came since.
  package func isSame(as other: Arrangement) -> Bool {
    (show, leaveOut) == (other.show, other.leaveOut)
  }

  /// Entries that the day's page names under the heading of a kind, and that stand there.
  package func named(_ kind: Kind) -> [Identifier] {
    let entries = Set(entries(under: kind).map(\.value.id))
    return (show[kind] ?? []).filter(entries.contains)
  }

  /// Those that it leaves out, in its order.
  package var namedLeftOut: [Identifier] {
    let entries = Set(leftOut.map(\.value.id))
    return leaveOut.filter(entries.contains)
  }

  func entries(under kind: Kind) -> [Filed<Entry>] {
    sections.first { $0.kind == kind }?.entries ?? []
  }

  /// One that is listed twice stands where it comes first, one under a hidden kind where it was.
  private static func places(
    _ show: [Kind: [Identifier]], shownKinds: [Kind]
  ) -> [Identifier: Kind] {
    var places: [Identifier: Kind] = [:]
    for kind in shownKinds {
      for id in show[kind] ?? [] where places[id] == nil { places[id] = kind }
    }
    return places
  }

  /// Those that are named first, the others as they came. Two files of one identifier with different
  /// words are two entries, whoever made that so.
  static func ordered(
    _ entries: [Filed<Entry>], by order: [Identifier]
  ) -> [Filed<Entry>] {
    guard !order.isEmpty else { return entries }
    let places = Dictionary(order.enumerated().map { ($1, $0) }) { first, _ in first }
    let named = entries.filter { places[$0.value.id] != nil }
      .sorted { places[$0.value.id] ?? 0 < places[$1.value.id] ?? 0 }
    return named + entries.filter { places[$0.value.id] == nil }
  }
}
