/// The user's git in one worktree.
struct WorktreeGit {
  let worktree: Worktree
  let environment: [String: String]

  /// The name of the blob that `git add` would make of a file of that content: line endings become what
  /// `.gitattributes` and `core.autocrlf` say.
  func blob(of bytes: [UInt8], at path: String) throws -> ObjectID? {
    let configuration = try Configuration.listed(
      byGitIn: worktree.gitFolder, environment: environment)
    let result = try run(
      ["hash-object", "--stdin", "--path", path], by: configuration, input: bytes)
    guard result.status == 0 else {
      throw GitProcess.Failure(arguments: ["hash-object"], status: result.status)
    }
    return ObjectID(String(decoding: result.output, as: UTF8.self).trimmed)
  }

  /// The paths below the given ones whose file or index entry differs from HEAD, those that are gone
  /// from one of the two, and those in which a merge has stopped; none where git says that something is
  /// not well, or where there is no git: reading does without the worktree.
  func uncommittedPaths(
    under paths: [String], by configuration: Configuration
  ) -> (all: Set<String>, gone: Set<String>, unmerged: Set<String>) {
    let result = try? run(
      [
        "status", "--porcelain", "-z", "--no-renames", "--untracked-files=all",
        "--ignore-submodules=all", "--",
      ] + paths, by: configuration)
    guard let result, result.status == 0 else { return ([], [], []) }
    let lines = result.output.split(separator: 0)
    let path = { (line: ArraySlice<UInt8>) in String(decoding: line.dropFirst(3), as: UTF8.self) }
    let gone = lines.filter { $0.prefix(2).contains(UInt8(ascii: "D")) }
    let unmerged = lines.filter { $0.prefix(2).contains(UInt8(ascii: "U")) || Self.isBoth($0) }
    return (Set(lines.map(path)), Set(gone.map(path)), Set(unmerged.map(path)))
  }

  /// Both sides added the file, or both took it out.
  private static func isBoth(_ line: ArraySlice<UInt8>) -> Bool {
    line.starts(with: "AA".utf8) || line.starts(with: "DD".utf8)
  }

  func run(
    _ arguments: [String], by configuration: Configuration, input: [UInt8] = []
  ) throws(SystemError) -> ChildProcess.Result {
    let own = ["GIT_WORK_TREE": worktree.folder, "GIT_OPTIONAL_LOCKS": "0"]
    return try GitProcess.run(
      ["-C", worktree.folder] + arguments, in: worktree.gitFolder, environment: environment,
      adding: own.merging(configuration.withoutFilters) { $1 }, input: input)
  }
}
