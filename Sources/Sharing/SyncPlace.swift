package import Git
package import JournalKit
internal import JournalModel

/// Where a journal is shared, and under which refs.
package struct SyncPlace {
  package let remote: Remote
  /// The path of a file of `git bundle`, in place of a repository.
  package let file: String?
  /// The journal's branch, such as `main`.
  let branch: String
  /// Name of the remote in our refs.
  private let name: String

  /// Whether somebody named it now, and not the configuration.
  let isNamed: Bool
  /// Whether something else can answer in its place.
  let isOnWeb: Bool

  /// Takes a file, or finds the remote: the one that is named; `hackjournal.remote`; the branch's upstream; the only one.
  ///
  /// Throws a `SyncProblem`.
  package init(
    named request: String?, file: String?, of journal: Snapshot, by configuration: Configuration,
    in environment: [String: String]
  ) throws {
    let name = try file ?? request ?? Self.remote(of: journal, by: configuration)
    branch = journal.branch
    let address = configuration.string("remote.\(name).url")
    self.file = file ?? address.flatMap { Files.isFile($0) ? $0 : nil }
    isNamed = (file ?? request) != nil
    isOnWeb = (address ?? name).hasPrefix("http")
    let isShort = configuration.settings.contains {
      $0.key.hasSuffix(".insteadof") && name.hasPrefix($0.value)
    }
    if address == nil, file == nil, !isShort, Self.isNothing(name, in: journal.repository.folder) {
      throw SyncProblem.nothingThere(name)
    }
    let isUpstream = configuration.string("branch.\(journal.branch).remote") == name
    branchThere =
      (isUpstream ? configuration.string("branch.\(journal.branch).merge") : nil)
      ?? "refs/heads/\(journal.branch)"
    remote = Remote(name, of: journal.repository, by: configuration, in: environment)
    let remotes = journal.repository.remotes(by: configuration)
    self.name = remotes.contains(name) ? name : "address/\(Identifier(address: name))"
  }

  private static func remote(
    of journal: Snapshot, by configuration: Configuration
  ) throws -> String {
    if let name = configuration.string(Preference.remote.rawValue) { return name }
    if let name = configuration.string("branch.\(journal.branch).remote"), name != "." {
      return name
    }
    let hidden = configuration.string(Preference.privateRemote.rawValue)
    let remotes = journal.repository.remotes(by: configuration).filter { $0 != hidden }
    switch remotes.count {
    case 0: throw SyncProblem.noRemote
    case 1: return remotes[0]
    default: throw SyncProblem.severalRemotes(remotes)
    }
  }

  /// Whether a name that is no remote's is that of a file or folder which is not there.
  private static func isNothing(_ name: String, in folder: String) -> Bool {
    let isAddress = name.contains("://") || name.prefix { $0 != "/" }.contains(":")
    let path = name.hasPrefix("/") ? name : "\(folder)/\(name)"
    return !isAddress && !Files.exists(path) && !Files.exists(path + ".git")
  }

  /// The branch on the remote: what the branch follows there, whatever it is called here.
  let branchThere: String

  /// Where clones put what they cannot get into the branch at once.
  var ownRefsThere: String {
    "refs/hackjournal/sync/\(branchThere.dropFirst("refs/heads/".count))/"
  }

  /// The remote's branch as it was fetched.
  var fetchedBranch: String { "\(fetched)branch" }

  /// The others' own refs as they were fetched, with a final slash.
  var fetchedOwnRefs: String { "\(fetched)sync/" }

  /// The remote's branch as it was when both had the same.
  var seen: String { "refs/hackjournal/seen/\(name)/\(branch)" }

  /// Whether the remote has had the branch.
  func wasSeen() throws -> Bool { try remote.repository.target(of: seen) != nil }

  /// What git itself knows of the remote's branch, for a clone that has never shared before.
  func remember() throws {
    let tracked = "refs/remotes/\(name)/\(branchThere.dropFirst("refs/heads/".count))"
    guard file == nil, try !wasSeen(), let tip = try remote.repository.target(of: tracked) else {
      return
    }
    try remote.repository.point(seen, to: tip)
  }

  private var fetched: String { "refs/hackjournal/theirs/\(name)/\(branch)/" }

  /// Lets the branch follow that of the remote, for plain git and for `status`, if it follows none.
  func follow(by repository: Repository, _ configuration: Configuration) throws {
    guard name == remote.name, configuration.string("branch.\(branch).remote") == nil else {
      return
    }
    try repository.set("branch.\(branch).remote", to: name)
    try repository.set("branch.\(branch).merge", to: branchThere)
  }
}
