/// End of a command, as its exit status.
package enum ExitStatus: Int32, Sendable {
  case done = 0
  case failed = 1
  /// The command line is wrong (`EX_USAGE`).
  case usage = 64
  /// Trying again can help (`EX_TEMPFAIL`).
  case tryAgain = 75
  case interrupted = 130
}
