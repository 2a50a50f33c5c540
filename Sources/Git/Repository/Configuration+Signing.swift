extension Configuration {
  /// Whether commits are to be signed.
  package var asksForSignatures: Bool { CommitSigner.isWanted(by: self) }
}
