/// Values of `--map` and `--where` for a table.
package struct SheetWishes {
  var maps: [String] = []
  var conditions: [String] = []

  /// Takes the values of `--map` and of `--where`; by default there are none.
  package init(maps: [String] = [], conditions: [String] = []) {
    self.maps = maps
    self.conditions = conditions
  }
}
