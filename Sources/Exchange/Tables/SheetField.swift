/// What the columns of a kind of table can say, by the words that `--map` takes.
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

/// A row of a table that is not taken.
package struct LeftOutRow: Equatable {
  /// Whether it is a mistake in the file.
  package enum Cause {
    case mistake
    case intended
  }

  /// The line of the file on which the row begins.
  package let line: Int
  /// Such as `refunded`, or `no name`.
  package let reason: String
  package let cause: Cause
}

/// What the command line says of a table.
package struct SheetWishes {
  var maps: [String] = []
  var conditions: [String] = []

  /// Takes what it is made of.
  package init(maps: [String] = [], conditions: [String] = []) {
    self.maps = maps
    self.conditions = conditions
  }
}
