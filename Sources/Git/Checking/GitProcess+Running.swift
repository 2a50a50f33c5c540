extension GitProcess {
  /// End of a `git` command: its status, and the lines of both its outputs.
  struct Answer: Sendable {
    let status: Int32
    let lines: [String]
  }

  /// Runs the user's `git` on a git folder, without its hooks, and keeps what it says.
  static func run(
    _ arguments: [String], in gitFolder: String, environment: [String: String]
  ) throws(SystemError) -> Answer {
    var clean = environment.filter { !localVariables.contains($0.key) }
    // What is read here are git's own words, whatever language the person speaks.
    clean["LC_ALL"] = "C"
    let command =
      [
        "sh", "-c", "exec \"$@\" 2>&1", "sh", "git", "--git-dir=\(gitFolder)",
        "-c", "core.fsmonitor=false", "-c", "core.hooksPath=/dev/null",
      ] + arguments
    let result = try ChildProcess.run(command, environment: clean)
    let lines = String(decoding: result.output, as: UTF8.self).split(separator: "\n")
    return Answer(status: result.status, lines: lines.map(String.init))
  }
}
