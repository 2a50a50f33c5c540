package import Git

/// A key of git's configuration that hackjournal reads for itself.
package enum Preference: String, Sendable {
  /// Journal that commands use.
  case journal = "hackjournal.journal"
  /// The project of captured entries.
  case project = "hackjournal.project"
  /// Whether hooks say what they captured.
  case quiet = "hackjournal.quiet"
  /// The remote that the journal is shared by.
  case remote = "hackjournal.remote"
  /// The remote to which alone goes what organisers keep private.
  case privateRemote = "hackjournal.privateremote"
  /// The repository beside a served one that has what organisers keep private.
  case privateRepository = "hackjournal.privaterepository"
  /// Whether what is written shares itself after a while.
  case autosync = "hackjournal.autosync"
  /// Whether writes are given to the disk, which they are unless it says no.
  case fsync = "hackjournal.fsync"
}

extension Configuration {
  /// Whether a yes-or-no preference is on, by itself or by its default.
  package func isOn(_ preference: Preference) -> Bool {
    bool(preference.rawValue) ?? (preference == .fsync)
  }
}
