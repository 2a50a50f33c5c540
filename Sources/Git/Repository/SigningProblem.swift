/// Reasons for which a commit could not be signed; nothing was written.
package enum SigningProblem: Error, Equatable, Sendable {
  /// `gpg.format` is neither `openpgp`, `x509` nor `ssh`.
  case unknownFormat(String)
  /// `gpg.format` is `ssh`, and `user.signingkey` is not set.
  case missingKey
  /// The program ended with that status, or wrote no signature; its words are on standard error.
  case failed(program: String, status: Int32)
}
