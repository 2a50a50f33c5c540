import Git
import JournalModel
import TeamRepositories

extension Sentences {
  /// The lines of lefthook's configuration that a person has in hand; none without any.
  static func byHand(_ verb: String, _ states: [HookState]) -> [String] {
    guard let path = states.first?.place.path else { return [] }
    return ["\(verb) \(VisibleText.line(path)):\n\(LefthookFile.lines(states.map(\.place.hook)))"]
  }

  static func toCommit(_ files: [String]) -> String {
    let words = files.map { Shell.quoted(":/\($0)") }.joined(separator: " ")
    return "The team's files changed; to share that: git add \(words) && git commit"
  }
}
