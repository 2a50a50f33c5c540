import Publishing
import TeamRepositories

extension HookPlace {
  /// The hook and the file with our lines, for programs.
  var object: JSONObject { ["hook": hook.name, "path": path, "how": carrier.rawValue] }
}

extension HookState {
  /// The same, and whether it runs.
  var object: JSONObject {
    [
      "hook": place.hook.name, "path": place.path, "how": place.carrier.rawValue,
      "runs": problem == nil, "problem": problem?.words,
    ]
  }

  /// The reason why it does not call us, and what mends that.
  var explanation: Explanation {
    let reason = problem.map { ": \($0.words)" } ?? ""
    return Explanation(
      code: .hooksNotRunning, "\(place.hook.name) does not call hackjournal\(reason).",
      hint: problem?.remedy)
  }

  /// The same as columns.
  var row: [String] {
    [
      place.hook.name, problem == nil ? "runs" : "does not run",
      place.carrier.rawValue.replacing("-", with: " "), problem?.words ?? place.path,
    ]
  }
}
