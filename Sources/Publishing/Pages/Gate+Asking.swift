extension Gate {
  /// Whether it lets words out; all that it can throw is that it does not.
  package func passes(_ words: String) -> Bool { (try? check(words)) != nil }

  /// Whether something may be called like that.
  package func letsCall(_ label: String) -> Bool { (try? check(labels: [label])) != nil }
}
