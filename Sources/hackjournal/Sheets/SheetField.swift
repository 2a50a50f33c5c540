/// What the columns of a kind of table can say, by the words that `--map` takes.
protocol SheetField: CaseIterable, Hashable, RawRepresentable<String> {
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
struct LeftOutRow: Equatable {
  /// Whether it is a mistake in the file.
  enum Cause {
    case mistake
    case intended
  }

  /// The line of the file on which the row begins.
  let line: Int
  /// Such as `refunded`, or `no name`.
  let reason: String
  let cause: Cause
}

/// What the command line says of a table.
struct SheetWishes {
  var maps: [String] = []
  var conditions: [String] = []
}
