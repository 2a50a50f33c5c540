/// A hook as it is found.
package struct HookState: Sendable, Equatable {
  /// Location of our lines, or the one that they should have.
  package let place: HookPlace
  /// Nil if the hook calls us.
  package let problem: HookPlace.Problem?
}
