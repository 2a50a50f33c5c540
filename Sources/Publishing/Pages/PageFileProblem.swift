/// Reasons for which a page cannot be written to a file, by the name that was typed.
package enum PageFileProblem: Error, Equatable, Sendable {
  /// A folder, a device or the like.
  case notRegular(String)
  /// A person changed it since, or it never was ours.
  case editedByHand(String)
}
