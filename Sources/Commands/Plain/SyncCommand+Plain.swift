extension SyncCommand: PlainOptions {
  static var none: SyncCommand {
    var command = SyncCommand()
    (command.remote, command.effect, command.options) = (nil, .none, .none)
    (command.isOfflineOK, command.joins, command.takesRewritten) = (false, false, false)
    (command.takesTeams, command.quiet) = (false, false)
    return command
  }

  mutating func take(_ option: String, _ words: inout PlainWords) -> Bool {
    switch option {
    case "-q", "--quiet": quiet = true
    case "--offline-ok": isOfflineOK = true
    default: return false
    }
    return true
  }
}
