/// A lock file of git's that stands in the way of everybody who writes.
package struct HeldLock: Sendable, Equatable {
  /// The whole path.
  package let path: String
  /// Since it was made.
  package let ageInSeconds: Int
}
