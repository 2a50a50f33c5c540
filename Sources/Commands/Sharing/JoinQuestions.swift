import Git
import JournalKit
import JournalModel
import Terminal

/// What somebody who joins is asked at a terminal, once.
struct JoinQuestions {
  let context: Context

  /// Whether the journal is that of every folder which has none of its own.
  func isDefault(_ journal: Snapshot, _ configuration: Configuration) -> Bool {
    guard context.canAsk else { return false }
    let former = configuration.string(Preference.journal.rawValue, at: .global)
    return context.agrees(
      to: "Is it the journal that `hackjournal add` writes into from everywhere"
        + (former.map { ", in place of \(VisibleText.line($0))" } ?? "") + "?",
      standard: former == nil)
  }

  /// Lets the journal share itself, if that is wanted; not where somebody has said so for all of theirs.
  func askAboutAutosync(_ journal: Snapshot, _ configuration: Configuration) throws {
    guard context.canAsk, configuration.bool(Preference.autosync.rawValue) == nil,
      context.agrees(
        to: "Is what you write to share itself, as soon as there is a network?", standard: false)
    else { return }
    try journal.repository.set(Preference.autosync.rawValue, to: "true")
  }
}
