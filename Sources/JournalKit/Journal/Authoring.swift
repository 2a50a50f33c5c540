package import Git

/// Author, time and manner of a write: what every write to a journal needs from outside.
package struct Authoring: Sendable {
  /// Author and committer whom the commit names; `--by` with an address puts another author here.
  package var identity: Identity
  /// Patience with others, the choice to sync, and what git is told.
  package let settings: WriteSettings
  let effect: WriteEffect
  /// Hears of each change that was written.
  package var afterWrite: (@Sendable (Snapshot) -> Void)?

  /// Takes what the command found out about its caller, once for the whole command.
  package init(identity: Identity, settings: WriteSettings, effect: WriteEffect = .written) {
    self.identity = identity
    self.settings = settings
    self.effect = effect
  }

  /// The moment of the write, in seconds since 1970.
  package var now: Int64 { identity.committer.seconds }
}
