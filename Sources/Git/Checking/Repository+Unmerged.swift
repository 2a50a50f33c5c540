/// A file of a worktree in which a merge has stopped, with its blobs: nil where a side does not have it.
package struct UnmergedFile: Sendable, Equatable {
  /// From the top of the worktree.
  package let path: String
  /// The worktree's folder, with a final slash.
  package let folder: String
  /// What both sides began with.
  package internal(set) var base: ObjectID?
  package internal(set) var ours: ObjectID?
  package internal(set) var theirs: ObjectID?

  /// One of which nothing is known but where it is.
  package init(path: String, folder: String) {
    (self.path, self.folder) = (path, folder)
  }
}

extension Repository {
  /// The files below some paths in which a merge of a branch has stopped, or a rebase of it; of `HEAD`
  /// those of the worktree that the repository was opened by.
  package func unmergedFiles(
    of reference: String, under paths: [String]
  ) throws -> [UnmergedFile] {
    try worktrees().filter { worktree in
      let isHere = reference == "HEAD" && worktree.gitFolder == gitFolder
      return try isHere || worktree.isOn(reference) || worktree.isRebasing(reference)
    }.flatMap { worktree in
      let git = WorktreeGit(worktree: worktree, environment: environment)
      return try git.unmergedFiles(under: paths, by: configuration(in: environment))
    }
  }

  /// Puts a content into the worktree and its index in place of what is in conflict; without one the
  /// file is gone.
  package func settle(
    _ file: UnmergedFile, as content: [UInt8]?, syncing sync: SyncPolicy
  ) throws {
    guard let worktree = try worktrees().first(where: { $0.folder == file.folder }) else { return }
    let files = WorktreeFiles(worktree, environment)
    if let content {
      let placement = try files.prepare(file.path, bytes: content, isNew: false, syncing: sync)
      if let placement { try files.place(placement) }
    } else if try files.state(of: file.path) != .missing {
      try files.remove(file.path)
    }
    let git = WorktreeGit(worktree: worktree, environment: environment)
    try git.add(file.path, by: configuration(in: environment))
  }

  /// The git command that ends the merge, rebase or the like in whose middle a worktree is; nil if it is
  /// in none.
  package func conclusion(in folder: String) throws -> String? {
    guard let worktree = try worktrees().first(where: { $0.folder == folder }) else { return nil }
    // A rebase has a commit that it picks, too.
    return Self.conclusions.first { Files.status(worktree.gitFolder + $0.file) != nil }?.command
  }

  /// The other commits of a merge, a rebase or the like that has stopped in a worktree.
  package func others(in folder: String) throws -> [ObjectID] {
    guard let worktree = try worktrees().first(where: { $0.folder == folder }) else { return [] }
    let files = ["MERGE_HEAD", "REBASE_HEAD", "CHERRY_PICK_HEAD", "rebase-merge/onto"]
    return try files.compactMap { name in
      let bytes = try Files.read(worktree.gitFolder + name) ?? []
      return ObjectID(String(decoding: bytes.prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self))
    }
  }

  private static let conclusions: [(file: String, command: String)] = [
    ("rebase-merge", "git rebase --continue"),
    ("rebase-apply", "git rebase --continue"),
    ("MERGE_HEAD", "git commit --no-edit --cleanup=strip"),
    ("CHERRY_PICK_HEAD", "git cherry-pick --continue"), ("REVERT_HEAD", "git revert --continue"),
  ]
}

extension WorktreeGit {
  fileprivate func unmergedFiles(
    under paths: [String], by configuration: Configuration
  ) throws -> [UnmergedFile] {
    let result = try run(["ls-files", "--unmerged", "-z", "--"] + paths, by: configuration)
    guard result.status == 0 else {
      throw GitProcess.Failure(arguments: ["ls-files"], status: result.status)
    }
    var files: [String: UnmergedFile] = [:]
    for line in result.output.split(separator: 0) {
      // Such as `100644 3f2a… 1<TAB>event.yml`.
      let parts = String(decoding: line, as: UTF8.self).split(separator: "\t", maxSplits: 1)
      let fields = parts[0].split(separator: " ")
      guard parts.count == 2, fields.count == 3 else { continue }
      let path = String(parts[1])
      var file = files[path] ?? UnmergedFile(path: path, folder: worktree.folder)
      switch fields[2] {
      case "1": file.base = ObjectID(String(fields[1]))
      case "2": file.ours = ObjectID(String(fields[1]))
      default: file.theirs = ObjectID(String(fields[1]))
      }
      files[path] = file
    }
    return files.values.sorted { $0.path < $1.path }
  }

  fileprivate func add(_ path: String, by configuration: Configuration) throws {
    let result = try run(["add", "--all", "--", path], by: configuration)
    guard result.status == 0 else {
      throw GitProcess.Failure(arguments: ["add"], status: result.status)
    }
  }
}
