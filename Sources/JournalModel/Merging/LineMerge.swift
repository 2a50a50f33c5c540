/// A text that was changed apart, put together by lines.
enum LineMerge {
  /// The lines with what each side made of them; nil where both made something else of the same place.
  ///
  /// It is one for both orders of the sides.
  static func merged(_ base: [String], _ one: [String], _ other: [String]) -> [String]? {
    let (first, second) = (places(of: base, in: one), places(of: base, in: other))
    var merged: [String] = []
    var start = (base: 0, one: 0, other: 0)
    for place in base.indices + [base.count] {
      let isEnd = place == base.count
      guard let end = isEnd ? one.count : first[place],
        let otherEnd = isEnd ? other.count : second[place]
      else { continue }
      let stretches = (
        base[start.base..<place], one[start.one..<end], other[start.other..<otherEnd]
      )
      guard let both = chosen(stretches.0, stretches.1, stretches.2) else { return nil }
      merged += both
      if !isEnd { merged.append(base[place]) }
      start = (place + 1, end + 1, otherEnd + 1)
    }
    return merged
  }

  private static func chosen(
    _ base: ArraySlice<String>, _ one: ArraySlice<String>, _ other: ArraySlice<String>
  ) -> ArraySlice<String>? {
    if one == other || other == base { return one }
    return one == base ? other : nil
  }

  /// Where each line of the base stands in a text; the lines that it has no more are missing.
  private static func places(of base: [String], in text: [String]) -> [Int: Int] {
    let changes = text.difference(from: base)
    var (removed, inserted): (Set<Int>, Set<Int>) = ([], [])
    for change in changes {
      switch change {
      case .remove(let offset, _, _): removed.insert(offset)
      case .insert(let offset, _, _): inserted.insert(offset)
      }
    }
    let kept = zip(
      base.indices.filter { !removed.contains($0) },
      text.indices.filter { !inserted.contains($0) })
    return Dictionary(uniqueKeysWithValues: kept.map { ($0, $1) })
  }
}
