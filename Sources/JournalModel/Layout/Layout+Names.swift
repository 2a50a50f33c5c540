extension Layout {
  /// Whether the words in a file's name are ours to change: those of an entry, a note or a response,
  /// whose identifier stands behind them.
  package static func hasOwnWords(_ path: String) -> Bool {
    isIdentified(path) && projectKey(of: path) == nil && identifier(inName: path) != nil
  }

  /// The name of a file of ours without its ending, which the files beside it have, too.
  package static func stem(of path: String) -> String {
    String(path.split(separator: "/").last?.dropLast(ending.count) ?? "")
  }
}
