internal import Foundation

/// How a write behaves; passed in, never read from a global.
package struct WriteSettings: Sendable {
  /// How long to wait for others, in total.
  package let patience: Duration
  /// Sets libgit2 for the whole process, not for this write alone.
  package let sync: SyncPolicy
  /// What `git` and signing programs run in; with `GIT_QUARANTINE_PATH` nothing is written.
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
