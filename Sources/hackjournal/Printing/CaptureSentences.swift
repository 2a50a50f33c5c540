import Git
import JournalKit

/// What a capture tells people.
struct CaptureSentences {
  let team: TeamRepository
  let event: Event

  /// Everything, a line each, for a person who asked for the capture.
  func all(
    of outcome: CaptureOutcome, _ nearMisses: [CapturedCommit.NearMiss], isDryRun: Bool
  ) -> [String] {
    let verb = isDryRun ? "Would capture" : "Captured"
    let parts = [
      Self.part(outcome.reworded.count, "reworded"),
      Self.part(outcome.pointed.count, "pointed to another commit"),
      Self.part(outcome.folded.count, "folded"),
    ].compactMap { $0 }
    let more = parts.isEmpty ? "" : " (\(parts.joined(separator: ", ")))"
    let count = outcome.added.count
    let what = count == 0 ? "nothing new" : Sentences.count(count, "entry", "entries")
    let name = VisibleText.line(event.name)
    let first = "\(verb) \(what) from \(VisibleText.line(team.name)) to \(name)\(more)."
    let others = [outsideDays(outcome)] + refusals(outcome) + [Self.misses(nearMisses)]
    return [first] + others.compactMap { $0.map(Self.capitalised) }
  }

  /// What a hook says: nothing, or one line.
  func line(of outcome: CaptureOutcome, _ nearMiss: CapturedCommit.NearMiss?) -> String? {
    let success = team.isQuiet ? nil : captured(outcome)
    let parts = [
      success, outsideDays(outcome), refusals(outcome).first, nearMiss.map(Self.miss),
    ].compactMap { $0 }
    return parts.isEmpty ? nil : "hackjournal: " + parts.joined(separator: "; ")
  }

  private func captured(_ outcome: CaptureOutcome) -> String? {
    let entries = outcome.added + outcome.reworded
    guard let first = entries.first else { return nil }
    guard entries.count > 1 else {
      let entry = first.value
      return Sentences.told(
        outcome.added.isEmpty ? "reworded \(entry.kind) of" : "captured \(entry.kind) to", event,
        .init(date: first.date ?? event.start, time: entry.at), entry.headline)
    }
    let headlines = entries.map { VisibleText.line($0.value.headline) }.joined(separator: "; ")
    return "captured \(entries.count) entries to \(VisibleText.line(event.name)): \(headlines)"
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

  private func refusals(_ outcome: CaptureOutcome) -> [String] {
    outcome.refused.map { refused in
      "not captured: commit \(refused.commit?.hex.prefix(7) ?? ""): \(ErrorReport(refused.reason).message)"
    }
  }

  private static func miss(_ miss: CapturedCommit.NearMiss) -> String {
    guard miss.word.lowercased() == miss.meant.lowercased() else {
      return "'\(miss.word):' was not captured: did you mean '\(miss.meant):'? git commit --amend"
    }
    return "'\(miss.word):' was not captured: put it at the end, in a paragraph of trailers alone; "
      + "git commit --amend"
  }

  private static func misses(_ misses: [CapturedCommit.NearMiss]) -> String? {
    guard let first = misses.first else { return nil }
    let commits = Sentences.count(misses.count, "commit has", "commits have")
    return "\(commits) a line that is nearly a trailer, such as '\(VisibleText.line(first.word)):'."
  }

  private static func capitalised(_ sentence: String) -> String {
    sentence.prefix(1).uppercased() + sentence.dropFirst()
  }

  private static func part(_ count: Int, _ what: String) -> String? {
    count == 0 ? nil : "\(count) \(what)"
  }
}
