/// Lists of words from which people choose.
enum Choice {
  /// Nil if nothing looks like it.
  static func didYouMean(_ similar: [String]) -> String? {
    guard !similar.isEmpty else { return nil }
    return "did you mean \(list(similar, before: "or"))?"
  }

  /// Such as `a, b and c`.
  static func list(_ items: [String], before word: String = "and") -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    return "\(items.dropLast().joined(separator: ", ")) \(word) \(last)"
  }

  /// The same of many, of which the first are enough.
  static func some(_ items: [String]) -> String {
    guard items.count > 10 else { return list(items) }
    return list(items.prefix(8) + ["\(items.count - 8) more"])
  }
}
