extension Project: Identifiable {
  /// That by which commits tell of it: made from its path, which never changes. People have the key.
  package var id: Identifier { Identifier(path: Layout.project(key)) }
}
