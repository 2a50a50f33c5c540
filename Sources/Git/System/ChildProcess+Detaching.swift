internal import Foundation

extension ChildProcess {
  /// Starts a program of its own session that nobody waits for, without a terminal; it lives on when we end.
  package static func detach(
    _ arguments: [String], environment: [String: String]
  ) throws(SystemError) {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for stream in 0..<3 as Range<Int32> {
      posix_spawn_file_actions_addopen(&actions, stream, "/dev/null", O_RDWR, 0)
    }
    _ = try start(arguments, environment: environment, &actions, flags: ownSession)
  }

  /// `POSIX_SPAWN_SETSID`, which Swift does not see.
  private static var ownSession: Int16 {
    #if os(macOS)
      0x400
    #else
      0x80
    #endif
  }
}
