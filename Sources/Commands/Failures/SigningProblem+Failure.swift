import Git

extension SigningProblem: Failure {
  var explanation: Explanation {
    let unsigned = "or do not sign here: git config commit.gpgsign false"
    return switch self {
    case .unknownFormat(let format):
      Explanation(
        code: .badSigning, "gpg.format is '\(format)', which is none of openpgp, x509 and ssh.",
        hint: "git config gpg.format openpgp")
    case .missingKey:
      Explanation(
        code: .badSigning, "Commits are signed by ssh, and user.signingkey is not set.",
        hint: "git config user.signingkey ~/.ssh/id_ed25519.pub, \(unsigned)")
    case .failed(let program, let status):
      Explanation(
        code: .signingFailed,
        "The commit could not be signed: \(program) ended with status \(status).",
        hint: "see what it said above, \(unsigned)")
    }
  }
}
