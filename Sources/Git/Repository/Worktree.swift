internal import Foundation

/// One of the folders in which a branch of the repository can be checked out.
struct Worktree: Sendable, Hashable {
  /// Its own git folder: HEAD and index are there. With a final slash.
  let gitFolder: String
  /// The git folder that all worktrees share: the branches are there. With a final slash.
  let commonFolder: String
  /// Top folder of its files. With a final slash.
  let folder: String

  var indexPath: String { gitFolder + "index" }

  /// Its git folder as seen from that of all, such as `worktrees/demo/`; `.` where they are one. A
  /// repository that is moved, copied or seen at another path keeps it.
  var name: String {
    guard gitFolder.hasPrefix(commonFolder) else { return gitFolder }
    return gitFolder == commonFolder ? "." : String(gitFolder.dropFirst(commonFolder.count))
  }

  /// The text of HEAD: `ref: refs/heads/main`, or a commit's name when it is detached.
  func head() throws(SystemError) -> String {
    let bytes = try Files.read(gitFolder + "HEAD") ?? []
    let text = String(decoding: bytes, as: UTF8.self).trimmed
    guard !text.hasPrefix("ref: "), let target = Files.target(ofLink: gitFolder + "HEAD") else {
      return text
    }
    // As git made it long ago, and makes it with `core.preferSymlinkRefs`.
    return "ref: \(target)"
  }

  /// Time at which HEAD last moved to another branch, in seconds since 1970.
  var headTime: Int? { Files.status(gitFolder + "HEAD")?.modified.tv_sec }

  /// Whether a commit here moves that branch, by its own name or by that of a symbolic ref to it.
  func isOn(_ reference: String) throws(SystemError) -> Bool {
    var text = try head()
    for _ in 0..<Self.longestChain where text.hasPrefix("ref: refs/heads/") {
      if text == "ref: \(reference)" { return true }
      text = try Self.text(at: commonFolder + text.dropFirst("ref: ".count)) ?? ""
    }
    return false
  }

  private static func text(at path: String) throws(SystemError) -> String? {
    try Files.read(path).map { String(decoding: $0, as: UTF8.self).trimmed }
  }

  /// So many symbolic refs git follows.
  private static let longestChain = 5

  /// Whether the worktree stands in the middle of a rebase of the branch: HEAD is detached then,
  /// and git moves the branch itself at the end, if nobody else did.
  func isRebasing(_ reference: String) throws(SystemError) -> Bool {
    try Self.rebased(in: gitFolder).contains(reference)
  }

  fileprivate static func rebased(in gitFolder: String) throws(SystemError) -> [String] {
    var branches: [String] = []
    for folder in ["rebase-merge/", "rebase-apply/"] {
      let bytes = try Files.read(gitFolder + folder + "head-name") ?? []
      branches.append(String(decoding: bytes, as: UTF8.self).trimmed)
    }
    return branches
  }

  var isMerging: Bool {
    ["MERGE_HEAD", "CHERRY_PICK_HEAD", "REVERT_HEAD", "rebase-merge", "rebase-apply"]
      .contains { Files.status(gitFolder + $0) != nil }
  }
}

extension Worktree {
  /// Nil if its folder below `worktrees` is gone, or is by now another repository's.
  fileprivate init?(linkedAs name: String, to common: String) throws(SystemError) {
    let gitFolder = "\(common)worktrees/\(name)/"
    guard let bytes = try Files.read(gitFolder + "gitdir") else { return nil }
    let text = String(decoding: bytes, as: UTF8.self).trimmed
    let link = text.hasPrefix("/") ? text : gitFolder + text
    // A copy of the repository has the words of the original: they name worktrees that are not ours.
    guard link.hasSuffix("/.git"), Files.status(link)?.isRegularFile == true,
      GitLink(link).leads(to: gitFolder)
    else { return nil }
    self.init(gitFolder: gitFolder, commonFolder: common, folder: String(link.dropLast(4)))
  }
}

extension Repository {
  /// The branch in whose rebase this worktree stands; HEAD is detached then.
  ///
  /// What cannot be read is an error: beside that branch is the list of who is not to be named.
  package func rebasedBranch() throws(SystemError) -> String? {
    try Worktree.rebased(in: gitFolder).first { $0.hasPrefix("refs/heads/") }
  }

  func worktrees() throws -> [Worktree] {
    let common = commonFolder
    let names = try Files.names(in: common + "worktrees")
    var linked = try names.compactMap { try Worktree(linkedAs: $0, to: common) }
    if isLinked, case .folder(let folder) = place,
      !linked.contains(where: { $0.gitFolder == gitFolder })
    {
      linked.append(Worktree(gitFolder: gitFolder, commonFolder: common, folder: folder))
    }
    guard case .folder(let folder) = try findMainPlace() else { return linked }
    return [Worktree(gitFolder: common, commonFolder: common, folder: folder)] + linked
  }

  /// Refuses if the branch is checked out in a folder that nothing names: whatever we did, the next
  /// commit there would take our change back.
  func refuseHiddenWorktree(on reference: String) throws {
    let places = [(place, gitFolder), (try findMainPlace(), commonFolder)]
    for (place, gitFolder) in places where !place.isKnown {
      let hidden = Worktree(
        gitFolder: gitFolder, commonFolder: commonFolder, folder: gitFolder)
      let isHidden = try hidden.isOn(reference) && Files.exists(hidden.indexPath)
      switch place {
      case .unknown where isHidden:
        throw WriteRefusal.hiddenWorktree(branch: reference, gitFolder: gitFolder)
      case .copy(let original) where isHidden:
        throw WriteRefusal.copiedWorktree(of: original)
      default: continue
      }
    }
  }
}
