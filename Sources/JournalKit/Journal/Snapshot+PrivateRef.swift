internal import Git

extension Snapshot {
  /// The settings of this clone by which `git push` would take the private ref along.
  package func settingsThatPublish(in environment: [String: String]) throws -> [String] {
    guard tips.privateTip != nil else { return [] }
    return try repository.configuration(in: environment)
      .settingsThatPush(Self.privateReference(beside: reference), in: Self.privateFolder)
  }

  /// Whether what organisers keep private is here, and nobody has said where else it is to be.
  package func isPrivateHere(in environment: [String: String]) throws -> Bool {
    guard tips.privateTip != nil else { return false }
    return try repository.configuration(in: environment)
      .string(Preference.privateRemote.rawValue) == nil
  }
}
