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
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    let ownSession: Int32 = 0x80
    posix_spawnattr_setflags(&attributes, Int16(ownSession))
    var argv = arguments.map { strdup($0) } + [nil]
    var envp = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer {
      argv.forEach { free($0) }
      envp.forEach { free($0) }
    }
    var process: pid_t = 0
    let failure = posix_spawnp(&process, arguments[0], &actions, &attributes, &argv, &envp)
    guard failure == 0 else {
      throw SystemError(call: "posix_spawn", path: arguments[0], number: failure)
    }
  }
}
