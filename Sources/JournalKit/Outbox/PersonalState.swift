/// The folder of what hackjournal keeps of a person beside the journals: `$XDG_STATE_HOME/hackjournal`.
package enum PersonalState {
  /// With a final slash; nil where the environment names no home.
  package static func folder(_ environment: [String: String]) -> String? {
    let given = { (name: String) in environment[name].flatMap { $0.isEmpty ? nil : $0 } }
    return (given("XDG_STATE_HOME") ?? given("HOME").map { $0 + "/.local/state" })
      .map { $0 + "/hackjournal/" }
  }
}
