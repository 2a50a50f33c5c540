import Foundation
import Git
import JournalKit
import JournalModel
import Terminal

extension Context {
  /// The journal, to write to it. What a killed writer left to do is done first: a repetition may find
  /// that nothing else is.
  func openJournal(_ options: JournalOptions) throws -> Journal {
    let journal = Journal(try snapshot(options))
    if journal.isHalfWritten, effect == .written {
      let configuration = try journal.repository.configuration(in: environment)
      try journal.complete(writeSettings(configuration, patience: .seconds(10)))
    }
    return journal
  }

  func snapshot(_ options: JournalOptions) throws -> Snapshot {
    let search = JournalSearch(
      request: options.journal?.text, environment: environment, folder: folder,
      remoteBranch: effect == .written ? .followed : .read)
    var journal = try search.open()
    if let show = output.progress {
      let progress = Progress("Reading days", show: show)
      journal.watch = { progress.tell($0, of: $1) }
    }
    return journal
  }

  func write<Change: Plan>(_ plan: Change, to journal: inout Journal) throws -> Change.Outcome {
    try journal.write(plan, by: authoring(for: journal.repository))
  }

  func authoring(for repository: Repository) throws -> Authoring {
    try authoring(try repository.configuration(in: environment))
  }

  func authoring(_ configuration: Configuration) throws -> Authoring {
    let identity = try Identity.find(
      environment: environment, configuration: configuration, now: moment)
    return Authoring(
      identity: identity, settings: writeSettings(configuration, patience: .seconds(10)),
      effect: effect)
  }

  /// Now, as commits are dated.
  var moment: Identity.Moment {
    let now = now()
    let offset = timeZone.secondsFromGMT(for: now) / 60
    return .init(seconds: Int64(now.timeIntervalSince1970), offset: Int32(offset))
  }

  /// Settings of a write, by a configuration; it waits for others as long as `patience`.
  func writeSettings(_ configuration: Configuration, patience: Duration) -> WriteSettings {
    let sync: SyncPolicy =
      configuration.isOn(.fsync) ? .always : .leftToSystem
    return WriteSettings(
      patience: patience, sync: sync, environment: environment, configuration: configuration)
  }

  func outbox(of journal: Snapshot) -> Outbox {
    outbox(stateFolder: journal.repository.stateFolder, event: journal.event.id)
  }

  /// Nil for a text that belongs to no repository, or to no event.
  func outbox(stateFolder: String?, event: Identifier?) -> Outbox {
    Outbox(environment: environment, stateFolder: stateFolder, event: event)
  }

  /// Tells which files could not be read, which are not committed, and which texts wait.
  func reportReading(
    of journal: Snapshot, under paths: [String], _ problems: [FileProblem] = []
  ) throws {
    report(problems)
    try reportUncommitted(journal, under: paths)
    mentionOutbox(journal)
  }

  func mentionOutbox(_ journal: Snapshot) {
    let waiting = outbox(of: journal).waiting
    guard let first = waiting.first else { return }
    let count = waiting.count == 1 ? "1 text waits" : "\(waiting.count) texts wait"
    output.say("\(count) in the outbox: \(Remedy.save(first).words) (or delete the file)")
  }

  func report(_ problems: [FileProblem]) {
    guard let last = problems.last else { return }
    for problem in problems.dropLast() { output.say(problem.sentence) }
    let advice =
      problems.count == 1
      ? Remedy.mend(last).words : "mend them there; `hackjournal check` names them all"
    output.say("\(last.sentence) (\(advice))")
  }

  /// What is not committed is not read.
  func reportUncommitted(
    _ journal: Snapshot, under paths: [String]
  ) throws {
    let changed = try journal.uncommittedPaths(under: paths)
    guard let first = changed.first else { return }
    let others = changed.count > 1 ? " and \(changed.count - 1) more" : ""
    output.say(
      "not committed yet, so not read: \(VisibleText.line(first))\(others) "
        + "(git add and git commit them)")
  }
}
