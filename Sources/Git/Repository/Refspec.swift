/// Which refs a setting such as `+refs/heads/*:refs/remotes/origin/*` takes from where they are.
struct Refspec {
  /// What stands before the colon.
  let source: Substring
  /// Whether it says which refs are left out.
  let isNegative: Bool

  init(_ text: String) {
    isNegative = text.hasPrefix("^")
    let rest = isNegative || text.hasPrefix("+") ? text.dropFirst() : text[...]
    source = rest.prefix { $0 != ":" }
  }

  /// Whether a ref is one of them.
  func covers(_ reference: String) -> Bool {
    guard let star = source.firstIndex(of: "*") else { return source == reference }
    let (start, end) = (source[..<star], source[source.index(after: star)...])
    return reference.hasPrefix(start) && reference.hasSuffix(end)
      && reference.utf8.count >= start.utf8.count + end.utf8.count
  }
}
