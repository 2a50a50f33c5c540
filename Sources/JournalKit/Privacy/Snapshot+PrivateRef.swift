internal import Git

extension Snapshot {
  /// The settings of this clone by which `git push` would take the private ref along.
  package func settingsThatPublish(in environment: [String: String]) throws -> [String] {
    guard tips.privateTip != nil else { return [] }
    return try repository.configuration(in: environment)
      .settingsThatPush(Self.privateReference(beside: reference), in: Self.privateFolder)
  }
}

extension Repository {
  /// Keeps private refs out of what others fetch from here. A push that names them still takes them.
  func hidePrivateRefs(_ configuration: Configuration) throws(GitError) {
    let (key, folder) = ("transfer.hiderefs", String(Snapshot.privateFolder.dropLast()))
    guard !configuration.strings(key).contains(folder) else { return }
    try add(folder, to: "transfer.hideRefs")
  }
}
