import ArgumentParser

extension SyncCommand {
  /// `sync`, `sync -q` and `sync --offline-ok` without the parser, which takes twice as long as all that a
  /// sync does itself where there is nothing new.
  static func plain(_ words: [String]) -> SyncCommand? {
    var command = withoutOptions
    for word in words {
      switch word {
      case "-q", "--quiet": command.quiet = true
      case "--offline-ok": command.isOfflineOK = true
      default: return nil
      }
    }
    return command
  }

  /// The parser gives each its value, and so a new one has to be given its own here.
  private static var withoutOptions: SyncCommand {
    var command = SyncCommand()
    command.remote = nil
    (command.isOfflineOK, command.joins, command.takesRewritten) = (false, false, false)
    (command.takesTeams, command.quiet) = (false, false)
    command.effect = DryRunOptions()
    command.effect.dryRun = false
    command.options = .naming(nil)
    return command
  }
}
