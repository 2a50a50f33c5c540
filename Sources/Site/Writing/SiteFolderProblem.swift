/// Reasons for which a folder does not become a site; names are as they were typed.
package enum SiteFolderProblem: Error, Equatable, Sendable {
  /// It has files, and no site of ours was ever written there.
  case notOurs(String)
  /// Something that is no folder, or no file, is where one must be.
  case inTheWay(String)
}
