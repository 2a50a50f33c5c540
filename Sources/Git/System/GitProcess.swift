/// Calls of the user's own `git` on a repository that may be somebody else's.
package enum GitProcess {
  /// A `git` command that failed; what it said is on standard error already.
  package struct Failure: Error, Sendable {
    /// From the subcommand on, such as `ls-files`, without the options that every call has.
    package let arguments: [String]
    /// Never 0; 128 and the number of the signal that ended it, if one did.
    package let status: Int32

    package init(arguments: [String], status: Int32) {
      self.arguments = arguments
      self.status = status
    }
  }

  /// The variables that git sets for hooks and that would lead a child to another repository:
  /// `git rev-parse --local-env-vars`.
  package static let localVariables: Set<String> = [
    "GIT_ALTERNATE_OBJECT_DIRECTORIES", "GIT_CONFIG", "GIT_CONFIG_PARAMETERS", "GIT_CONFIG_COUNT",
    "GIT_OBJECT_DIRECTORY", "GIT_DIR", "GIT_WORK_TREE", "GIT_IMPLICIT_WORK_TREE",
    "GIT_GRAFT_FILE", "GIT_INDEX_FILE", "GIT_NO_REPLACE_OBJECTS", "GIT_REPLACE_REF_BASE",
    "GIT_PREFIX", "GIT_SHALLOW_FILE", "GIT_COMMON_DIR", "GIT_INTERNAL_SUPER_PREFIX",
  ]

  /// Settings with which git runs no hook and no program of the repository, and writes an index that we read.
  static let safely = [
    "core.fsmonitor=false", "core.hooksPath=/dev/null", "index.sparse=false",
  ]

  /// Runs `git` on a git folder, without its hooks and its file system monitor.
  ///
  /// A sparse index is written in full: `git update-index` puts a path below a folder that stands
  /// for its files beside it, and the next commit's tree has the folder twice.
  static func run(
    _ arguments: [String], in gitFolder: String, environment: [String: String],
    adding own: [String: String] = [:], through program: [String] = [], input: [UInt8] = [],
    configured settings: [String] = safely
  ) throws(SystemError) -> ChildProcess.Result {
    try ChildProcess.run(
      program + command(arguments, in: gitFolder, configured: settings),
      environment: clean(environment).merging(own) { $1 }, input: input)
  }

  /// The same, with what git says on standard error as an answer.
  static func runHearing(
    _ arguments: [String], in gitFolder: String, environment: [String: String],
    adding own: [String: String], configured settings: [String],
    silentWithin bounds: Silence.Bounds? = nil
  ) throws(SystemError) -> (result: ChildProcess.Result, errors: [UInt8]) {
    try ChildProcess.runHearing(
      command(arguments, in: gitFolder, configured: settings),
      environment: clean(environment).merging(own) { $1 }, silentWithin: bounds)
  }

  private static func command(
    _ arguments: [String], in gitFolder: String, configured settings: [String]
  ) -> [String] {
    ["git", "--git-dir=\(gitFolder)"] + settings.flatMap { ["-c", $0] }
      + ["--literal-pathspecs"] + arguments
  }

  private static func clean(_ environment: [String: String]) -> [String: String] {
    environment.filter { !localVariables.contains($0.key) }
  }

  /// Whether git opens the repository that it finds in a folder, by whatever it is told of whom to trust;
  /// it says nothing.
  static func opens(_ folder: String, environment: [String: String]) -> Bool {
    let words = #"exec git -C "$0" rev-parse --git-dir 2>/dev/null"#
    let own = environment.filter {
      !localVariables.contains($0.key) || $0.key.hasPrefix("GIT_CONFIG")
    }
    let result = try? ChildProcess.run(["sh", "-c", words, folder], environment: own)
    return result?.status == 0
  }

  static func output(
    of arguments: [String], in gitFolder: String, environment: [String: String],
    adding own: [String: String] = [:], input: [UInt8] = [], configured settings: [String] = safely
  ) throws -> [UInt8] {
    let result = try run(
      arguments, in: gitFolder, environment: environment, adding: own, input: input,
      configured: settings)
    guard result.status == 0 else {
      try HeldSignals.refuseIfStopped()
      throw Failure(arguments: arguments, status: result.status)
    }
    return result.output
  }
}
