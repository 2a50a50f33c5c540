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
    tellOnceOfPassedOver(journal.snapshot)
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
    if let problem = journal.eventProblem { report([problem]) }
    journal.watch = watching("Reading days")
    return journal
  }

  /// What tells on a terminal how far a long work is; nil elsewhere.
  func watching(_ what: String) -> (@Sendable (_ done: Int, _ total: Int) -> Void)? {
    output.progress.map { show in
      let progress = Progress(what, show: show)
      return { progress.tell($0, of: $1) }
    }
  }

  func write<Change: Plan>(_ plan: Change, to journal: inout Journal) throws -> Change.Outcome {
    try journal.write(plan, by: authoring(for: journal.snapshot))
  }

  /// Whoever writes into a journal, told what everybody will read of who they are.
  func authoring(for journal: Snapshot) throws -> Authoring {
    let authoring = try authoring(for: journal.repository)
    if effect == .written, !output.isQuiet { try tellOfName(in: authoring, journal) }
    return authoring
  }

  func authoring(for repository: Repository) throws -> Authoring {
    try authoring(try repository.configuration(in: environment))
  }

  func authoring(_ configuration: Configuration) throws -> Authoring {
    let (identity, configuration) = try identity(configuration)
    var authoring = Authoring(
      identity: identity, settings: writeSettings(configuration, patience: .seconds(10)),
      effect: effect)
    authoring.afterWrite = autosync(by: configuration)
    return authoring
  }

  /// Now, as commits are dated.
  var moment: Identity.Moment {
    let now = now()
    return .init(
      seconds: Int64(now.timeIntervalSince1970), offset: Int32(minutesFromGMT(now)))
  }

  /// Settings of a write, by a configuration; it waits for others as long as `patience`.
  func writeSettings(_ configuration: Configuration, patience: Duration) -> WriteSettings {
    let sync: SyncPolicy =
      configuration.isOn(.fsync) ? .always : .leftToSystem
    return WriteSettings(
      patience: patience, sync: sync, environment: environment, configuration: configuration)
  }

  /// Tells which files could not be read, which are not committed, and which texts wait.
  func reportReading(
    of journal: Snapshot, under paths: [String], _ problems: [FileProblem] = []
  ) throws {
    report(problems)
    try reportUncommitted(journal, under: paths)
    mentionOutbox(journal)
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
    guard !paths.isEmpty else { return }
    let found = try journal.uncommitted(under: paths)
    if !found.conflicts.isEmpty {
      output.say(
        "in conflict, so read as it was before: \(Self.some(found.conflicts)) "
          + "(\(Remedy.resolving(hasLines: found.haveLines).words))")
    }
    guard !found.changes.isEmpty else { return }
    let advice = found.conclusion.map { Remedy.conclude(by: $0).words }
    output.say(
      "not committed yet, so not read: \(Self.some(found.changes)) "
        + "(\(advice ?? "git add and git commit them"))")
  }

  private static func some(_ paths: [String]) -> String {
    VisibleText.line(paths[0]) + (paths.count > 1 ? " and \(paths.count - 1) more" : "")
  }
}
