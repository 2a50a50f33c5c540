internal import Git

/// A hook as it is found.
package struct HookState: Sendable, Equatable {
  /// Where our lines are, or should be.
  package let place: HookPlace
  /// Nil if the hook calls us.
  package let problem: HookPlace.Problem?
}
