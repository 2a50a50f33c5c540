import JournalModel
import Terminal

/// A time in digits of blocks: three lines, or five twice as wide.
struct WallClock {
  private let time: TimeOfDay
  private let isLarge: Bool

  init(_ time: TimeOfDay, isLarge: Bool) {
    (self.time, self.isLarge) = (time, isLarge)
  }

  var columns: Int { lines.map(\.columns).max() ?? 0 }

  var lines: [Line] {
    let rows = (0..<5).map { row in
      time.description.map { Self.pixels[$0]?[row] ?? "" }.joined(separator: ".")
    }
    return (isLarge ? rows.map(Self.wide) : Self.halved(rows + ["."])).map {
      Line([Span($0, as: .strong)])
    }
  }

  private static func wide(_ row: String) -> String {
    row.map { $0 == "#" ? "██" : "  " }.joined()
  }

  /// Two rows in one, by the upper and the lower half of a block.
  private static func halved(_ rows: [String]) -> [String] {
    stride(from: 0, to: rows.count, by: 2).map { row in
      let (upper, lower) = (Array(rows[row]), Array(rows[row + 1]))
      return upper.indices.map { column in
        let isBelow = lower.indices.contains(column) && lower[column] == "#"
        return upper[column] == "#" ? (isBelow ? "█" : "▀") : isBelow ? "▄" : " "
      }.joined()
    }
  }

  private static let pixels: [Character: [String]] = [
    "0": ["###", "#.#", "#.#", "#.#", "###"], "1": ["..#", "..#", "..#", "..#", "..#"],
    "2": ["###", "..#", "###", "#..", "###"], "3": ["###", "..#", "###", "..#", "###"],
    "4": ["#.#", "#.#", "###", "..#", "..#"], "5": ["###", "#..", "###", "..#", "###"],
    "6": ["###", "#..", "###", "#.#", "###"], "7": ["###", "..#", "..#", "..#", "..#"],
    "8": ["###", "#.#", "###", "#.#", "###"], "9": ["###", "#.#", "###", "..#", "###"],
    ":": [".", "#", ".", "#", "."],
  ]
}
