/// Behaviour of a write; passed in, never read from a global.
package struct WriteSettings: Sendable {
  /// Time to wait for others, in total.
  package let patience: Duration
  /// Sets libgit2 for the whole process, not for this write alone.
  package let sync: SyncPolicy
  /// Variables that `git` and signing programs run with; with `GIT_QUARANTINE_PATH` nothing is
  /// written.
  package let environment: [String: String]
  /// The repository's: how it signs, and who else may write to it.
  package let configuration: Configuration

  /// Takes everything that the write protocol would else read from the process.
  package init(
    patience: Duration, sync: SyncPolicy, environment: [String: String],
    configuration: Configuration
  ) {
    self.patience = patience
    self.sync = sync
    self.environment = environment
    self.configuration = configuration
  }
}
