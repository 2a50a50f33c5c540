internal import CLibgit2

/// Objects that a partial clone (`git clone --filter=…`) left with its remote. git fetches one as soon as
/// it is asked for, libgit2 says that it is not there.
extension Repository {
  /// Fetches those of some objects that are not here, if a remote promised them; false if none did.
  ///
  /// By the user's git, all in one go, as git does it itself.
  @discardableResult
  package func fetchPromised(_ ids: [ObjectID]) throws(GitError) -> Bool {
    guard let remote = try promisor() else { return false }
    let missing = ids.filter { !contains($0) }
    guard !missing.isEmpty else { return true }
    let lines = missing.map { "\($0.hex)\n" }.joined()
    let result: ChildProcess.Result?
    do {
      result = try GitProcess.run(
        [
          "-C", folder, "-c", "fetch.negotiationAlgorithm=noop", "fetch", remote, "--quiet",
          "--no-tags",
          "--no-write-fetch-head", "--recurse-submodules=no", "--filter=blob:none", "--stdin",
        ], in: gitFolder, environment: environment, input: Array(lines.utf8))
    } catch {
      result = nil
    }
    guard result?.status == 0, contains(missing[0]) else {
      throw .unfetched(missing[0], from: remote)
    }
    return true
  }

  /// What a call answers, asked again as long as a missing object can be fetched.
  func fetching<Answer>(
    _ call: () throws(GitError) -> Answer
  ) throws(GitError) -> Answer {
    var fetched: ObjectID?
    while true {
      do {
        return try call()
      } catch {
        guard let missing = error.missingObject, missing != fetched,
          try fetchPromised([missing])
        else { throw error }
        fetched = missing
      }
    }
  }

  /// The remote that has what is not here.
  private func promisor() throws(GitError) -> String? {
    let configuration = try Configuration.file(at: commonFolder + "config")
    if let named = configuration.string("extensions.partialclone") { return named }
    let setting = configuration.settings.last {
      $0.key.hasPrefix("remote.") && $0.key.hasSuffix(".promisor")
        && Configuration.bool(of: $0.value) == true
    }
    return setting.map { String($0.key.dropFirst("remote.".count).dropLast(".promisor".count)) }
  }
}

extension GitError {
  static func unfetched(_ id: ObjectID, from remote: String) -> GitError {
    GitError(
      code: .notFound, category: .network, operation: "git fetch",
      message: "\(remote) has \(id), which this partial clone lacks, and git could not fetch it")
  }

  /// Whether something is not here that a remote promised, and that git could not fetch.
  package var isUnfetched: Bool { category == .network }

  /// The object that libgit2 did not find.
  fileprivate var missingObject: ObjectID? {
    guard code == .notFound, category == .objectDatabase,
      let name = message.matches(of: /[0-9a-f]{40}/).last
    else { return nil }
    return ObjectID(String(name.output))
  }
}
