/// What somebody says of a table who has it imported.
package struct SheetWishes {
  /// The sort of the table; nil lets the header row tell it.
  let kind: SheetKind?
  /// Values of `--map` and of `--where`.
  let maps, conditions: [String]

  package init(_ kind: SheetKind? = nil, maps: [String] = [], conditions: [String] = []) {
    (self.kind, self.maps, self.conditions) = (kind, maps, conditions)
  }
}
