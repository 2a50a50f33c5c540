import Git
import JournalKit
import JournalModel
import TeamRepositories

/// Account of a capture for people.
struct CaptureSentences {
  let team: TeamRepository
  let event: Event
  /// A sentence on somebody whom an entry mentions and who is not to be named; nil without one.
  var unnamed: String?
  /// A sentence on who stands in the journal's commit; nil without one.
  var writer: String?

  /// A line each, for a person who asked for the capture. `command` takes what was not captured.
  func all(of outcome: CaptureOutcome, verb: String, command: String) -> [String] {
    let parts = [
      Self.part(outcome.reworded.count, what: "reworded"),
      Self.part(outcome.pointed.count, what: "pointed to another commit"),
      Self.part(outcome.folded.count, what: "folded"),
    ].compactMap { $0 }
    let more = parts.isEmpty ? "" : " (\(parts.joined(separator: ", ")))"
    let count = outcome.added.count
    let what = count == 0 ? "nothing new" : Sentences.count(count, one: "entry", many: "entries")
    let name = VisibleText.line(event.name)
    let first = "\(verb) \(what) from \(VisibleText.line(team.name)) to \(name)\(more)."
    let others =
      [outsideDays(outcome)] + refusals(outcome) + [unnamed]
    return [first] + others.compactMap { $0.map(Self.capitalised) }
      + NearMissSentences.all(outcome.nearMisses, command: command)
  }

  /// All of it in one line, for whoever made a commit.
  func line(of outcome: CaptureOutcome, amendable head: AmendableCommit?) -> String? {
    let success = team.isQuiet ? nil : captured(outcome)
    let parts = [
      success, unnamed, writer, outsideDays(outcome), outcome.refused.first.map(Self.refusal),
      NearMissSentences.line(outcome.nearMisses, amendable: head),
    ].compactMap { $0 }
    return parts.isEmpty ? nil : "hackjournal: " + parts.joined(separator: "; ")
  }

  private func captured(_ outcome: CaptureOutcome) -> String? {
    let entries = outcome.added + outcome.reworded
    guard let first = entries.first else { return nil }
    guard entries.count > 1 else {
      let entry = first.value
      return Sentences.told(
        outcome.added.isEmpty ? "reworded \(entry.kind) of" : "captured \(entry.kind) to",
        of: event,
        moment: .init(date: first.date ?? event.start, time: entry.at),
        headline: Self.short(entry.headline))
    }
    let shown = entries.prefix(3).map { Self.short($0.value.headline) }.joined(separator: "; ")
    let more = entries.count > 3 ? "; and \(entries.count - 3) more" : ""
    return "captured \(entries.count) entries to \(VisibleText.line(event.name)): \(shown)\(more)"
  }

  private static func short(_ headline: String) -> String {
    let line = VisibleText.line(headline)
    return line.count <= 100 ? line : line.prefix(99) + "…"
  }

  private func outsideDays(_ outcome: CaptureOutcome) -> String? {
    guard let date = outcome.outside.first else { return nil }
    let days = "\(event.start)\(event.calendar.end.map { " to \($0)" } ?? " and later")"
    guard outcome.outside.count > 1 else {
      return "not captured: \(date) is no day of \(VisibleText.line(event.name)) (\(days)); "
        + "hackjournal capture --outside takes it"
    }
    return "not captured: \(outcome.outside.count) of other days than the event's (\(days)); "
      + "hackjournal capture --outside takes them"
  }

  /// Without a name: a server tells it whoever pushes.
  private static func refusal(_ refused: CaptureOutcome.Refused) -> String {
    switch refused.reason {
    case RosterProblem.namesUnnamed(_, _, .field("repository"), _):
      "not captured: the repository's own name is that of somebody who is not to be named, and every entry "
        + "would have it: give origin's address, or the folder, another name"
    case RosterProblem.namesUnnamed(_, _, .field("projects"), _):
      "not captured: the project is the name of somebody who is not to be named: git config "
        + "hackjournal.project NAME, or the trailer Project:"
    case RosterProblem.namesUnnamed:
      "not captured: it names somebody who is not to be named; git commit --amend"
    case RosterProblem.saysPrivate:
      "not captured: it has an address that the roster keeps private; git commit --amend"
    default: "not captured: \(Explanation(of: refused.reason).message)"
    }
  }

  private func refusals(_ outcome: CaptureOutcome) -> [String] {
    outcome.refused.map { refused in
      "not captured: commit \(refused.commit?.hex.prefix(7) ?? ""): \(Explanation(of: refused.reason).message)"
    }
  }

  private static func capitalised(_ sentence: String) -> String {
    sentence.prefix(1).uppercased() + sentence.dropFirst()
  }

  private static func part(_ count: Int, what: String) -> String? {
    count == 0 ? nil : "\(count) \(what)"
  }
}
