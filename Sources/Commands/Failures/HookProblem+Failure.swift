import TeamRepositories

extension HookProblem: Failure {
  var explanation: Explanation {
    switch self {
    case .disabled(let setting):
      Explanation(
        code: .hooksDisabled, "git runs no hooks here: core.hooksPath is '\(setting)'.",
        hint: "git config --unset core.hooksPath, or set it to a folder")
    case .damagedLines(let path):
      Explanation(
        code: .damagedLines, "\(path) has some of our lines, but not all of them.",
        hint: "take out what begins at `# >>> hackjournal >>>`, then hackjournal hooks install")
    case .obstructed(let path):
      Explanation(
        code: .obstructed, "\(path): something stands where a hook of ours would be.",
        hint: "look with `ls -ld` and move it away")
    case .linked(let path, let target):
      Explanation(
        code: .obstructed,
        "\(path) is a link to \(target), which is not of this repository's hook alone.",
        hint: "put a file in the place of the link")
    }
  }
}
