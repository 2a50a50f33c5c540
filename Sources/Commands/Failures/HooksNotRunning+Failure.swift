import TeamRepositories

extension HooksNotRunning: Failure {
  var explanation: Explanation {
    let place = state.place
    let reason = state.problem.map { ": \($0.words)" } ?? ""
    return Explanation(
      code: .hooksNotRunning, "\(place.hook.name) does not call hackjournal\(reason).",
      hint: state.problem?.remedy)
  }
}
