internal import Git
internal import JournalModel

extension Withholding {
  /// The same person under the name of their file, if they are not to be named.
  func published(_ person: Signature) -> Signature {
    guard let key = key(of: person.name, address: person.email) else { return person }
    return Signature(
      name: key, email: "\(key)@attendee.invalid", seconds: person.seconds, offset: person.offset)
  }
}

extension CommitPlan {
  /// Puts the name of a file in place of an author or committer who is not to be named.
  mutating func conceal(by withholding: Withholding?) {
    guard let withholding else { return }
    let shown = Identity(
      author: withholding.published(identity.author),
      committer: withholding.published(identity.committer))
    if shown.committer != identity.committer { concealed = identity.committer }
    identity = shown
  }
}
