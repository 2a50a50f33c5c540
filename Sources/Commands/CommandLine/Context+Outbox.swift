import Git
import JournalKit
import JournalModel
import Terminal

extension Context {
  func outbox(of journal: Snapshot) -> Outbox {
    outbox(stateFolder: journal.repository.stateFolder, event: journal.event.id)
  }

  /// Nil for a text that belongs to no repository, or to no event.
  func outbox(stateFolder: String?, event: Identifier?) -> Outbox {
    Outbox(environment: environment, stateFolder: stateFolder, event: event)
  }

  /// Tells that texts wait, once of each. What waited for the end of a rebase goes in now, and what is in the journal
  /// by now waits no more: it was `saved` by this command, or before somebody was told that it was not.
  func mentionOutbox(_ journal: Snapshot, saved: TextForm? = nil) {
    // A command that puts in what waited leaves the rest to the one that calls it.
    guard run != nil else { return }
    let outbox = outbox(of: journal)
    let unsaved = outbox.waiting.filter { waiting in
      let isSaved = isSaved(waiting, in: journal, by: saved)
      if isSaved { outbox.remove(waiting.path) }
      return !isSaved
    }
    let waiting = putIn(unsaved, journal).filter { !$0.isToldElsewhere }
    tellOnce(of: waiting.map(\.path))
  }

  /// Says how many texts wait, where one is among them of which nobody at this terminal was told yet.
  private func tellOnce(of paths: [String]) {
    guard !output.isQuiet else { return }
    var last = LastAnswer(in: environment)
    let known = last.toldOfWaiting ?? []
    guard !Set(paths).isSubset(of: known) else { return }
    let (count, them) =
      paths.count == 1 ? ("1 text is", "it") : ("\(paths.count) texts are", "them")
    output.say("\(count) not saved yet; to see and save \(them): hackjournal status")
    // What a program is told, a person may never see.
    guard output.showsMessages, effect == .written else { return }
    last.toldOfWaiting = paths + known.filter { !paths.contains($0) && Files.exists($0) }
    last.keep(in: environment)
  }

  /// Puts in what waited for the end of a rebase, and answers whether there was anything.
  func putInWaiting(_ journal: Snapshot) -> Bool {
    let waiting = outbox(of: journal).waiting.filter(\.waitsForRebase)
    return putIn(waiting, journal).count < waiting.count
  }

  /// Puts some of the texts in, and answers which still wait: nobody is to wait long
  /// for texts of others.
  private func putIn(_ waiting: [Outbox.Waiting], _ journal: Snapshot) -> [Outbox.Waiting] {
    var left = Self.mostAtOnce
    return waiting.filter { text in
      guard left > 0, putIn(text, journal) else { return true }
      left -= 1
      return false
    }
  }

  private static let mostAtOnce = 8

  private func putIn(_ waiting: Outbox.Waiting, _ journal: Snapshot) -> Bool {
    guard waiting.waitsForRebase, effect == .written, journal.isBranch, let run,
      let command = waiting.command
    else { return false }
    do {
      guard try !journal.repository.isRebasing(journal.reference) else { return false }
      let place = "\(journal.repository.folder)#\(journal.branch)"
      try run([command.rawValue, "-F", waiting.path, "--journal", place])
      outbox(of: journal).remove(waiting.path)
    } catch {
      // It waits on, and is told of.
      return false
    }
    output.say("Put in what waited for the end of the rebase: \(waiting.name)")
    return true
  }

  private func isSaved(
    _ waiting: Outbox.Waiting, in journal: Snapshot, by saved: TextForm?
  ) -> Bool {
    guard effect == .written, let content = waiting.content else { return false }
    guard let command = waiting.command else {
      return saved.map { content.trimmedLines == $0.text.trimmedLines } ?? false
    }
    do {
      let form = try TextForm(content, for: command, id: TextForm.noIdentifier, now: now())
      if let saved, try form.isRepeated(by: saved, in: journal.calendar, journal.roster()) {
        return true
      }
      guard form.id != TextForm.noIdentifier, command == .add || command == .note else {
        return false
      }
      return try journal.named(form.id)?.text == form.text.trimmedLines
    } catch {
      return false
    }
  }
}
