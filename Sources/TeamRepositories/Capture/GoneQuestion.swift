/// Entries whose commits may be gone.
package enum GoneQuestion: Sendable {
  /// Those of entries that another commit claims, for a hook that must not read all of history.
  case claimed
  /// All that the request looks at.
  case all
}
