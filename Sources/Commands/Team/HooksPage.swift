import Git
import JournalKit
import JournalModel
import Publishing
import TeamRepositories

/// Answer of an installation of hooks.
struct HooksPage {
  let plan: HookPlan
  let journal: TeamJournal
  let states: [HookState]

  /// A line for each hook: its name and the file with our lines.
  var text: String {
    states.map { "\($0.place.hook.name)\t\($0.place.path)" }.joined(separator: "\n")
  }

  func json() throws -> String {
    try JSON.answer(["hooks": states.map(\.object)])
  }

  /// Remarks that people should read of it, with the steps that are left to them.
  func sentences(_ repository: Repository) throws -> [String] {
    var sentences: [String] = []
    let name = VisibleText.line(journal.event.name)
    if case .new = journal {
      sentences.append(
        "Made the journal of \(name) on the branch \(JournalSearch.teamBranch), open-ended from "
          + "\(journal.event.start). To change that: hackjournal event --name 'NAME' "
          + "--start DATE --days N")
    }
    sentences.append("Commits here go into the journal of \(name).")
    if case .outside = plan.folder.place {
      sentences.append(
        "core.hooksPath is outside this repository: \(VisibleText.line(plan.folder.path)). Its hooks "
          + "run in other repositories, too, and do nothing where hackjournal is not installed.")
    }
    let files = try repository.sharedFiles(changedBy: plan.steps)
    if !files.isEmpty { sentences.append(Sentences.toCommit(files)) }
    let missing = states.filter { $0.problem == .withoutLines(path: $0.place.path) }
    return sentences + Sentences.byHand("Add to", missing)
  }
}

extension Sentences {
  /// The lines of lefthook's configuration that a person has in hand; none without any.
  static func byHand(_ verb: String, _ states: [HookState]) -> [String] {
    guard let path = states.first?.place.path else { return [] }
    return ["\(verb) \(VisibleText.line(path)):\n\(LefthookFile.lines(states.map(\.place.hook)))"]
  }

  /// A sentence with the command that shares the team's files that changed.
  static func toCommit(_ files: [String]) -> String {
    let words = files.map { Shell.quoted(":/\($0)") }.joined(separator: " ")
    return "The team's files changed; to share that: git add \(words) && git commit"
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

  /// The command or step that mends it.
  var remedy: String {
    switch self {
    case .missing, .movedAside, .withoutScript: "hackjournal hooks install"
    case .notExecutable: "chmod +x the file, or hackjournal hooks install"
    case .withoutHusky: "npm install, or npx husky"
    case .withoutLines: "add the lines that hackjournal hooks install prints"
    }
  }
}
