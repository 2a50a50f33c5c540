extension Repository {
  /// The remotes that `git fetch --all` asks. Not those of a bare repository that fetches into its own
  /// branches: what they have is here, or was never wanted.
  package func remotes(by configuration: Configuration) -> [String] {
    let names = configuration.settings.filter {
      $0.key.hasPrefix("remote.") && $0.key.hasSuffix(".url")
    }
    .map { String($0.key.dropFirst("remote.".count).dropLast(".url".count)) }
    return Set(names).sorted().filter { remote in
      let refspecs = configuration.strings("remote.\(remote).fetch")
      let isFollowed = worktreeFolder != nil || refspecs.contains { $0.contains(":refs/remotes/") }
      return isFollowed && configuration.bool("remote.\(remote).skipfetchall") != true
    }
  }

  /// Whether a remote has a branch; nil if it cannot be asked. Says on standard error what git says.
  package func hasBranch(
    _ branch: String, onRemote remote: String, environment: [String: String]
  ) throws -> Bool? {
    let reference = "refs/heads/\(branch)"
    let result = try git(["ls-remote", "--exit-code", "--", remote, reference], environment)
    let lines = String(decoding: result.output, as: UTF8.self).split(separator: "\n")
    switch result.status {
    case 0: return lines.contains { $0.hasSuffix("\t\(reference)") }
    case 2: return false
    default: return nil
    }
  }

  /// Fetches one branch of a remote, and lets later fetches do the same: a clone of one branch, as every
  /// shallow one is, takes no others.
  package func fetch(
    branch: String, ofRemote remote: String, by configuration: Configuration,
    environment: [String: String]
  ) throws {
    let refspec = "+refs/heads/\(branch):refs/remotes/\(remote)/\(branch)"
    let fetch = ["fetch", "--quiet", "--no-tags", "--no-recurse-submodules", "--", remote, refspec]
    let result = try git(fetch, environment)
    guard result.status == 0 else {
      throw GitProcess.Failure(arguments: fetch, status: result.status)
    }
    let key = "remote.\(remote).fetch"
    let isCovered = configuration.strings(key).contains {
      Refspec($0).covers("refs/heads/\(branch)")
    }
    guard !isCovered else { return }
    _ = try GitProcess.output(
      of: ["config", "--local", "--add", key, refspec], in: gitFolder, environment: environment)
  }

  /// In the worktree, to which a remote's relative path is relative.
  private func git(
    _ arguments: [String], _ environment: [String: String]
  ) throws -> ChildProcess.Result {
    let variables = environment.filter { $0.key.hasPrefix("GIT_CONFIG") }
    let result = try GitProcess.run(
      ["-C", folder] + arguments, in: gitFolder, environment: environment, adding: variables)
    try HeldSignals.refuseIfStopped()
    return result
  }
}
