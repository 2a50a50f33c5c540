import TeamRepositories

/// A hook does not call us.
struct HooksNotRunning: Error {
  let state: HookState
}
