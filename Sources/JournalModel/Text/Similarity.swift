/// Finds what somebody meant to type.
package enum Similarity {
  /// Nobody types more in place of a name; to compare costs the product of both lengths.
  private static let longest = 100

  /// The names of the candidates whose text is at most a third of its letters away; at most three.
  package static func closest(
    to text: String, among candidates: [(text: String, name: String)]
  ) -> [String] {
    let length = text.count
    guard length <= longest else { return [] }
    let near = candidates.compactMap {
      candidate -> (distance: Int, candidate: (text: String, name: String))? in
      let other = candidate.text.count
      let most = max(1, min(length, other) / 3)
      guard other <= longest, abs(length - other) <= most else { return nil }
      let distance = distance(text, candidate.text)
      return distance <= most ? (distance, candidate) : nil
    }
    .sorted { ($0.distance, $0.candidate.name) < ($1.distance, $1.candidate.name) }
    var names: [String] = []
    for name in near.map(\.candidate.name) where names.count < 3 && !names.contains(name) {
      names.append(name)
    }
    return names
  }

  /// The number of letters to insert, drop, change or swap with their neighbour.
  package static func distance(_ left: String, _ right: String) -> Int {
    let (left, right) = (Array(left), Array(right))
    var rows = [Array(0...right.count)]
    for i in left.indices {
      var row = [i + 1]
      for j in right.indices {
        let same = left[i] == right[j]
        var best = min(rows[i][j] + (same ? 0 : 1), rows[i][j + 1] + 1, row[j] + 1)
        if i > 0, j > 0, left[i] == right[j - 1], left[i - 1] == right[j] {
          best = min(best, rows[i - 1][j - 1] + 1)
        }
        row.append(best)
      }
      rows.append(row)
    }
    return rows[left.count][right.count]
  }
}
