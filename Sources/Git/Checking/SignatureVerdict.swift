/// Judgement of git on a commit's signature.
package enum SignatureVerdict: Sendable, Equatable {
  /// It is good, with what the verifying program said.
  case accepted([String])
  /// There is none.
  case unsigned
  /// It is not good, or cannot be verified here, with what was said.
  case refused([String])
}
