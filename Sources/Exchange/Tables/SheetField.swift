/// Meanings that columns of a kind of table can have, by the words that `--map` takes.
package protocol SheetField: CaseIterable, Hashable, RawRepresentable<String> {
  /// The headings under which programs and people have it, the likeliest first.
  var headings: [String] { get }
  /// Whether every column with such a heading counts, and not the first alone.
  var readsAll: Bool { get }
  /// The whole name, and its parts where they stand apart.
  static var name: Self { get }
  static var first: Self { get }
  static var last: Self { get }
}
