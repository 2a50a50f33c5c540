import TeamRepositories

extension ErrorReport {
  init(_ problem: HookProblem) {
    switch problem {
    case .disabled(let setting):
      self.init(
        code: "hooks-disabled", "git runs no hooks here: core.hooksPath is '\(setting)'.",
        hint: "git config --unset core.hooksPath, or set it to a folder")
    case .damagedLines(let path):
      self.init(
        code: "damaged-lines", "\(path) has some of our lines, but not all of them.",
        hint: "take out what begins at `# >>> hackjournal >>>`, then hackjournal hooks install")
    case .obstructed(let path):
      self.init(
        code: "obstructed", "\(path): something stands where a hook of ours would be.",
        hint: "look with `ls -ld` and move it away")
    }
  }

  init(_ error: HooksNotRunning) {
    let place = error.state.place
    let reason = error.state.problem.map { ": \($0.words)" } ?? ""
    self.init(
      code: "hooks-not-running", "\(place.hook.name) does not call hackjournal\(reason).",
      hint: error.state.problem?.remedy)
  }

  init(_ error: NoHooks) {
    self.init(
      code: "no-hooks", "No hooks of hackjournal are installed in \(error.path).",
      hint: "hackjournal hooks install")
  }
}
