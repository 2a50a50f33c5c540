import Publishing
import TeamRepositories

extension HookPlace {
  var object: JSONObject { ["hook": hook.name, "path": path, "how": carrier.rawValue] }

  var line: String { "\(hook.name)\t\(path)" }
}

extension HookState {
  var object: JSONObject {
    [
      "hook": place.hook.name, "path": place.path, "how": place.carrier.rawValue,
      "runs": problem == nil, "problem": problem?.words,
    ]
  }

  var explanation: Explanation {
    let reason = problem.map { ": \($0.words)" } ?? ""
    return Explanation(
      code: .hooksNotRunning, "\(place.hook.name) does not call hackjournal\(reason).",
      hint: problem?.remedy)
  }

  var row: [String] {
    [
      place.hook.name, problem == nil ? "runs" : "does not run",
      place.carrier.rawValue.replacing("-", with: " "), problem?.words ?? place.path,
    ]
  }
}

extension HookPlace.Problem {
  /// The fault in words, without a full stop.
  var words: String {
    switch self {
    case .missing: "our lines are not there any more"
    case .notExecutable: "the file is not executable"
    case .movedAside(let path): "the file was moved to \(path)"
    case .withoutHusky(let path): "husky is not installed in this clone: \(path) is missing"
    case .withoutScript(let path): "\(path) is missing"
    case .withoutLines(let path): "\(path) has no lines that call us"
    }
  }

  var remedy: String {
    switch self {
    case .missing, .movedAside, .withoutScript: "hackjournal hooks install"
    case .notExecutable: "chmod +x the file, or hackjournal hooks install"
    case .withoutHusky: "npm install, or npx husky"
    case .withoutLines: "add the lines that hackjournal hooks install prints"
    }
  }
}
