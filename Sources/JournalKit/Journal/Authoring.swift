package import Git
internal import JournalModel

/// Who writes, when, and how: what every write to a journal needs from outside.
package struct Authoring: Sendable {
  /// Whom the commit names; `--by` with an address puts another author here.
  package var identity: Identity
  /// How long to wait for others, whether to sync, and what git is told.
  package let settings: WriteSettings
  let effect: WriteEffect

  /// Takes what the command found out about its caller, once for the whole command.
  package init(identity: Identity, settings: WriteSettings, effect: WriteEffect = .written) {
    self.identity = identity
    self.settings = settings
    self.effect = effect
  }
}
