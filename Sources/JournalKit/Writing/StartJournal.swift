package import Git
package import JournalModel

/// First commit of a journal, on a branch that does not exist yet.
package struct StartJournal: Plan {
  private let event: Event

  package init(of event: Event) {
    self.event = event
  }

  package func change(of journal: Snapshot) throws -> (change: JournalChange, outcome: Void) {
    guard journal.tips.publicTip == nil else {
      throw JournalProblem.alreadyAJournal(
        path: journal.repository.folder, branch: journal.branch)
    }
    return (change, ())
  }

  private var change: JournalChange {
    JournalChange(
      publicFiles: [
        .init(path: Layout.attributes, text: Layout.attributesContent),
        .init(path: Layout.event, text: EventFile.content(of: event)),
      ],
      subject: "Start the journal of \(event.name)")
  }

  /// Files that it would write in a repository that is not there yet.
  package var dryRun: DryRun { DryRun(change) }
}

extension Journal {
  /// Makes the first commit of a journal on a branch that does not exist yet, and opens it.
  package static func create(
    in repository: Repository, branch: String, event: Event, by authoring: Authoring
  ) throws -> Journal {
    let reference = "refs/heads/\(branch)"
    let tips = try Snapshot.Tips(of: repository, reference: reference)
    if let tip = tips.publicTip,
      try Snapshot.event(at: tip, of: repository, reference: reference) == nil
    {
      throw JournalProblem.repositoryInUse(path: repository.folder)
    }
    var journal = Journal(
      Snapshot(repository, reference: reference, event: event, tips: tips))
    try journal.write(StartJournal(of: event), by: authoring)
    try repository.hideFromFetches(Snapshot.privateFolder, authoring.settings.configuration)
    return journal
  }
}
