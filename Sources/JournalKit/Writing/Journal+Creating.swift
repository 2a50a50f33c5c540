package import Git
package import JournalModel

extension Journal {
  /// Makes the first commit of a journal on a branch that does not exist yet, and opens it.
  package static func create(
    in repository: Repository, branch: String, event: Event, _ authoring: Authoring
  ) throws -> Journal {
    let reference = "refs/heads/\(branch)"
    let tips = try Tips(of: repository, reference: reference)
    if let tree = tips.publicTip?.tree,
      try Journal.event(in: tree, of: repository, reference: reference) == nil
    {
      throw JournalProblem.repositoryInUse(path: repository.folder)
    }
    var journal = Journal(
      repository: repository, reference: reference, event: event, tips: tips)
    try journal.write(authoring) { journal in
      guard journal.tips.publicTip == nil else {
        throw JournalProblem.alreadyAJournal(path: journal.repository.folder, branch: branch)
      }
      return (.start(of: event), ())
    }
    return journal
  }

  /// Files that making a journal in a new repository would write.
  package static func dryRun(of event: Event) -> DryRun {
    DryRun(.start(of: event))
  }
}

extension JournalChange {
  /// The first commit of a journal.
  fileprivate static func start(of event: Event) -> JournalChange {
    JournalChange(
      publicFiles: [
        .init(path: Layout.attributes, text: Layout.attributesContent),
        .init(path: Layout.event, text: EventFile.content(of: event)),
      ],
      subject: "Start the journal of \(event.name)")
  }
}
