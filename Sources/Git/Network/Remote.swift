/// A repository elsewhere, asked by the user's own `git`: keys, proxies and helpers are theirs.
package struct Remote {
  /// As git takes it: a name from the configuration, an address, or a file.
  package let name: String
  package let repository: Repository
  package let configuration: Configuration
  /// What git is called with.
  package let environment: [String: String]

  /// A remote of a repository with that configuration.
  package init(
    _ name: String, of repository: Repository, by configuration: Configuration,
    in environment: [String: String]
  ) {
    (self.name, self.repository, self.environment) = (name, repository, environment)
    self.configuration = configuration
  }

  /// Fetches refs, each as `SOURCE:DESTINATION`; `force` with a plus. What is gone there goes here, for
  /// patterns. Packs nothing by itself, since most fetches bring nothing.
  ///
  /// Throws a `RemoteProblem`.
  package func fetch(_ refspecs: [String], depth: Depth = .asItIs) throws {
    _ = try git(
      [
        "fetch", "--quiet", "--no-tags", "--no-write-fetch-head", "--no-recurse-submodules",
        "--prune",
      ] + (depth == .whole ? ["--unshallow"] : []) + ["--", name] + refspecs)
  }

  /// Lets git pack what has come together, in the background, as it does after a fetch. Whether that works
  /// changes nothing.
  package func maintain() {
    _ = try? GitProcess.runHearing(
      ["maintenance", "run", "--auto", "--quiet"], in: repository.gitFolder,
      environment: environment, adding: [:], configured: GitProcess.safely)
  }

  /// How much of a history that begins late here is fetched.
  package enum Depth: Sendable {
    case asItIs, whole
  }

  /// The refs that the remote has. Throws a `RemoteProblem` if it cannot be asked.
  package func references() throws -> [String] {
    let output = try git(["ls-remote", "--refs", "--", name])
    return String(decoding: output, as: UTF8.self).split(separator: "\n")
      .compactMap { $0.split(separator: "\t").last.map(String.init) }
  }

  /// The commit that a ref of the remote has; nil if there is no such ref. Throws a `RemoteProblem`.
  package func target(of reference: String) throws -> ObjectID? {
    let output = try git(["ls-remote", "--refs", "--", name, reference])
    return String(decoding: output, as: UTF8.self).split(separator: "\n")
      .map { $0.split(separator: "\t").map(String.init) }
      .first { $0.count == 2 && $0[1] == reference }.flatMap { ObjectID($0[0]) }
  }

  /// Puts a commit in place of another one, or of none, on a ref of the remote, whose history it need not go
  /// on with; not if anything else is there by now.
  ///
  /// Throws a `RemoteProblem` where the remote does not answer for it.
  package func replace(
    _ former: ObjectID?, by commit: ObjectID, on reference: String
  ) throws -> PushedRef.Answer {
    let refs = try push(
      ["+\(commit):\(reference)"],
      expecting: ["--force-with-lease=\(reference):\(former?.hex ?? "")"])
    return refs.first { $0.reference == reference }?.answer ?? .refused("no answer")
  }

  /// Where git fetches from and pushes to, each in all its places.
  package struct Addresses: Sendable {
    package fileprivate(set) var fetch: [String] = []
    package fileprivate(set) var push: [String] = []
  }

  /// Where git really fetches from and pushes to, whatever the configuration puts in place of an address: of
  /// this remote, and by its name of every other that the repository has.
  ///
  /// Throws a `RemoteProblem`.
  package func addresses() throws -> (own: Addresses, others: [String: Addresses]) {
    let isNamed = configuration.string("remote.\(name).url") != nil
    // A bare address has no name to ask for.
    let remote = isNamed ? name : "hackjournal-address"
    let settings = isNamed ? [] : ["-c", "remote.\(remote).url=\(name)"]
    let answer = String(decoding: try git(settings + ["remote", "-v"]), as: UTF8.self)
    var all: [String: Addresses] = [:]
    for line in answer.split(separator: "\n") {
      guard let tab = line.firstIndex(of: "\t") else { continue }
      let (name, rest) = (String(line[..<tab]), line[tab...].dropFirst())
      if let end = rest.ranges(of: " (fetch)").last {
        all[name, default: .init()].fetch.append(String(rest[..<end.lowerBound]))
      } else if let end = rest.ranges(of: " (push)").last {
        all[name, default: .init()].push.append(String(rest[..<end.lowerBound]))
      }
    }
    let own = all.removeValue(forKey: remote) ?? .init()
    return (own, all)
  }

  /// Pushes refs, each as `SOURCE:DESTINATION`, none by force, and without the user's hooks; what became of
  /// each is in the answer.
  ///
  /// Throws a `RemoteProblem` where the remote answers for none of them.
  package func push(_ refspecs: [String]) throws -> [PushedRef] {
    try push(refspecs, expecting: [])
  }

  private func push(_ refspecs: [String], expecting leases: [String]) throws -> [PushedRef] {
    let push = [
      "push", "--porcelain", "--no-verify", "--no-follow-tags", "--recurse-submodules=no",
    ]
    let (result, errors) = try hear(push + leases + ["--", name] + refspecs)
    let refs = String(decoding: result.output, as: UTF8.self).split(separator: "\n")
      .compactMap(PushedRef.init)
    guard refs.count < refspecs.count, result.status != 0 else { return refs }
    throw RemoteProblem(remote: name, words: errors)
  }

  /// Puts refs with their whole history into a file. Throws a `RemoteProblem`.
  package func bundle(_ references: [String], to path: String) throws {
    _ = try git(["bundle", "create", "--quiet", path] + references)
  }

  /// What arrives is looked at; git tidies up when there was something, not each time that it asks.
  private static let settings = ["fetch.fsckObjects=true", "maintenance.auto=false"]

  private func git(_ arguments: [String]) throws -> [UInt8] {
    let (result, errors) = try hear(arguments)
    guard result.status == 0 else { throw RemoteProblem(remote: name, words: errors) }
    return result.output
  }

  /// In the worktree, to which a remote's relative path is relative; in English, for we read the words.
  private func hear(_ arguments: [String]) throws -> (result: ChildProcess.Result, errors: String) {
    // A remote that hangs is given up with us: nobody waits for git then.
    let signals = HeldSignals()
    defer { signals.untilHere() }
    let patience = RemotePatience(for: name, by: configuration, in: environment)
    var variables = environment.filter { $0.key.hasPrefix("GIT_CONFIG") }
    variables.merge(patience.variables) { $1 }
    variables["LC_ALL"] = "C.UTF-8"
    variables["LANGUAGE"] = "C"
    let (result, errors) = try GitProcess.runHearing(
      ["-C", repository.folder] + patience.loud(arguments), in: repository.gitFolder,
      environment: environment, adding: variables,
      configured: GitProcess.safely + Self.settings + patience.settings,
      silentWithin: patience.bounds)
    try HeldSignals.refuseIfStopped()
    if patience.bounds != nil, result.status > 128 {
      throw RemoteProblem(remote: name, words: patience.words)
    }
    return (result, patience.withoutTrace(String(decoding: errors, as: UTF8.self)))
  }
}
