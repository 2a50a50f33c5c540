/// When a path was changed for the last time in a history.
package struct LastChange: Comparable, Sendable {
  /// The committer's date, in seconds since 1970.
  private let seconds: Int64
  private let commit: String

  fileprivate init?(_ line: String) {
    let words = line.split(separator: " ")
    guard words.count == 2, let seconds = Int64(words[0]) else { return nil }
    (self.seconds, commit) = (seconds, String(words[1]))
  }

  /// What was committed earlier comes first, then what has the smaller name.
  package static func < (left: LastChange, right: LastChange) -> Bool {
    (left.seconds, left.commit) < (right.seconds, right.commit)
  }
}

extension Repository {
  /// The commit that git is putting together with HEAD, seen from a merge driver; nil where git does not
  /// say it, as while it applies a stash or picks a single commit.
  package func commitBeingMerged() throws -> ObjectID? {
    let prefix = "GITHEAD_"
    let heads = environment.keys.filter { $0.hasPrefix(prefix) }
      .compactMap { ObjectID(String($0.dropFirst(prefix.count))) }
    if heads.count == 1 { return heads[0] }
    guard heads.isEmpty,
      let done = try Files.read(gitFolder + "rebase-merge/done", atMost: Self.longest)
    else { return nil }
    let steps = String(decoding: done, as: UTF8.self).split(separator: "\n")
    let words = steps.last?.split(separator: " ") ?? []
    return words.count > 1 ? try range(named: String(words[1]))?.tips.first : nil
  }

  /// The steps of a rebase are read whole up to a mebibyte.
  private static var longest: Int { 1 << 20 }

  /// When a path was changed for the last time before a commit, or by it; nil if it never was.
  package func lastChange(of path: String, before commit: String) throws -> LastChange? {
    let output = try GitProcess.output(
      of: ["--literal-pathspecs", "log", "-1", "--format=%ct %H", commit, "--", path],
      in: gitFolder, environment: environment)
    return LastChange(String(decoding: output, as: UTF8.self))
  }
}
