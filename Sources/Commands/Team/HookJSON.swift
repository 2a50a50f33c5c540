import TeamRepositories

/// A hook for programs and for people.
struct HookJSON: Encodable {
  private let hook, path, how: String
  private let runs: Bool?
  private let problem: String?

  init(_ place: HookPlace) {
    (hook, path, how) = (place.hook.name, place.path, place.carrier.rawValue)
    (runs, problem) = (nil, nil)
  }

  init(_ state: HookState) {
    hook = state.place.hook.name
    path = state.place.path
    how = state.place.carrier.rawValue
    runs = state.problem == nil
    problem = state.problem?.words
  }

  /// Its columns.
  var row: [String] {
    [
      hook, problem == nil ? "runs" : "does not run", how.replacing("-", with: " "),
      problem ?? path,
    ]
  }
}
