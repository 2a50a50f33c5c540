/// Reasons for which the pages of a site are not sent.
package enum PagesProblem: Error, Equatable, Sendable {
  /// No name for a branch.
  case badBranch(String)
  /// The journal's own branch, here or there.
  case ownBranch(String)
  /// A bundle, which nobody serves.
  case toFile(String)
  /// Nothing was ever written.
  case noJournal
  /// The branch of the remote has something that we did not put there.
  case notOurs(String, String)
  /// The pages there are of a journal that has what ours has not.
  case newer(String, String)
  /// Somebody else was quicker.
  case moved(String, String)
  /// The remote does not take it, in its own words.
  case refused(String, reason: String)
}
