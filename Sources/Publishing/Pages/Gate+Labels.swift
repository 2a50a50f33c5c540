extension Gate {
  /// Whether something may be called like that.
  package func letsCall(_ label: String) -> Bool {
    (try? check(labels: [label])) != nil
  }
}
