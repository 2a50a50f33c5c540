/// Lines below the line of an editor that are no fields.
struct StrayLines: Error {
  let lines: [String]
  /// The names of the fields that there are.
  let keys: [String]
}
