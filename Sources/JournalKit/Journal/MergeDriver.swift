package import Git
internal import JournalModel

/// What git is told, so that two people's changes of one file are put together by its fields.
enum MergeDriver {
  private static let name = "hackjournal"
  /// Where the program is missing, or leaves a file to git, git merges it by lines: else it would have no
  /// markers.
  private static let command =
    "command -v hackjournal >/dev/null && hackjournal merge-file %O %A %B %P || git merge-file %A %O %B"

  private static let patterns =
    [Layout.event, Layout.eventPage, "\(Layout.days)/**/*.md"]
    + [Layout.attendees, Layout.projects, Layout.responses].map { "\($0)/*.md" }

  /// Sets it where the journal is what is checked out: a team's repository keeps its settings. What cannot
  /// be set keeps nobody from writing: git merges as ever then.
  static func set(
    in repository: Repository, of reference: String, _ configuration: Configuration
  ) {
    guard configuration.string("merge.\(name).driver") == nil, repository.worktreeFolder != nil,
      (try? repository.head()) == reference
    else { return }
    try? repository.setMergeDriver(name, to: command, of: patterns)
  }
}

extension Snapshot {
  /// Lets plain `git pull` merge what two people changed, where the journal is what is checked out.
  package func letGitMerge(by configuration: Configuration) {
    MergeDriver.set(in: repository, of: reference, configuration)
  }
}
