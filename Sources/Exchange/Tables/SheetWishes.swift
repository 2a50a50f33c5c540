/// Values of `--map` and `--where` for a table.
package struct SheetWishes {
  var maps: [String] = []
  var conditions: [String] = []

  /// Takes what it is made of.
  package init(maps: [String] = [], conditions: [String] = []) {
    self.maps = maps
    self.conditions = conditions
  }
}
