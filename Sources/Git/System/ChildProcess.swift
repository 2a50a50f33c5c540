internal import Foundation

/// A program that runs beside us until it ends.
package enum ChildProcess {
  /// End of a program, and the standard output that it wrote.
  package struct Result: Sendable {
    /// The exit status, or 128 and the number of the signal that ended it.
    package let status: Int32
    /// The whole standard output.
    package let output: [UInt8]
  }

  /// Runs a program found on the `PATH` on bytes of ours.
  ///
  /// Its standard input and output are files without a name, so that no amount of either blocks it.
  /// Its standard error is ours.
  package static func run(
    _ arguments: [String], environment: [String: String], input: [UInt8] = []
  ) throws(SystemError) -> Result {
    try run(arguments, environment: environment, input: input, errors: nil)
  }

  /// Runs a program whose standard error is shown only if it fails.
  static func runQuietly(
    _ arguments: [String], environment: [String: String], input: [UInt8]
  ) throws(SystemError) -> Result {
    let errors = try temporaryFile([])
    defer { fclose(errors) }
    let result = try run(arguments, environment: environment, input: input, errors: errors)
    guard result.status != 0 else { return result }
    rewind(errors)
    let words = try Files.read(fileno(errors), path: "standard error")
    try Files.write(words, to: STDERR_FILENO, path: "standard error", syncing: .leftToSystem)
    return result
  }

  /// Runs a program, and answers its standard error beside its standard output. One that says nothing there
  /// for so long is ended, where signals are held back.
  static func runHearing(
    _ arguments: [String], environment: [String: String], silentWithin bounds: Silence.Bounds? = nil
  ) throws(SystemError) -> (result: Result, errors: [UInt8]) {
    let errors = try temporaryFile([])
    defer { fclose(errors) }
    let silence = bounds.map { Silence(in: fileno(errors), within: $0) }
    let result = try run(
      arguments, environment: environment, input: [], errors: errors, watching: silence)
    rewind(errors)
    return (result, try Files.read(fileno(errors), path: "standard error"))
  }

  private static func run(
    _ arguments: [String], environment: [String: String], input: [UInt8],
    errors: UnsafeMutablePointer<FILE>?, watching silence: Silence? = nil
  ) throws(SystemError) -> Result {
    let standardInput = try temporaryFile(input)
    defer { fclose(standardInput) }
    let standardOutput = try temporaryFile([])
    defer { fclose(standardOutput) }
    let status = try spawn(
      arguments, environment: environment, streams: [standardInput, standardOutput, errors],
      hearing: .any, watching: silence)
    rewind(standardOutput)
    return Result(
      status: status, output: try Files.read(fileno(standardOutput), path: "standard output"))
  }

  /// Runs a program that shares our terminal, such as an editor.
  ///
  /// In our process group, or it could not read from the terminal.
  ///
  /// Ctrl-C is the program's meanwhile, as it is an editor's under git. Hang-up and termination are
  /// passed on to it; that one came is answered when it has ended.
  ///
  /// Its standard input is ours, or bytes of ours in a file without a name.
  package static func runInForeground(
    _ arguments: [String], environment: [String: String], input: [UInt8]? = nil
  ) throws(SystemError) -> ForegroundEnd {
    let signals = HeldSignals()
    defer { signals.untilHere() }
    let file = try input.map { bytes throws(SystemError) in try temporaryFile(bytes) }
    defer { if let file { fclose(file) } }
    let status = try spawn(
      arguments, environment: environment, streams: [file], hearing: .allButCtrlC)
    // Ctrl-C is for the program: its status says what it made of it.
    guard let signal = HeldSignals.takePending(), signal != SIGINT else {
      return .ended(status: status)
    }
    return .interrupted
  }

  /// A file without a name, at whose beginning the bytes are.
  private static func temporaryFile(
    _ bytes: [UInt8]
  ) throws(SystemError) -> UnsafeMutablePointer<FILE> {
    guard let file = tmpfile() else {
      throw SystemError(call: "tmpfile", path: "TMPDIR", number: errno)
    }
    do {
      try Files.write(bytes, to: fileno(file), path: "standard input", syncing: .leftToSystem)
    } catch {
      fclose(file)
      throw error
    }
    rewind(file)
    return file
  }

  /// Outcome of a program that ran in the foreground.
  package enum ForegroundEnd: Sendable, Equatable {
    case ended(status: Int32)
    /// We were told to stop while it ran.
    case interrupted
  }

  /// The streams are standard input, output and error; without a file, one is ours.
  private static func spawn(
    _ arguments: [String], environment: [String: String], streams: [UnsafeMutablePointer<FILE>?],
    hearing stop: Stop, watching silence: Silence? = nil
  ) throws(SystemError) -> Int32 {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for (number, file) in streams.enumerated() {
      if let file { posix_spawn_file_actions_adddup2(&actions, fileno(file), Int32(number)) }
    }
    let process = try start(arguments, environment: environment, &actions)
    let status = try end(of: process, named: arguments[0], hearing: stop, watching: silence)
    return status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + (status & 0x7F)
  }

  /// Starts a program that hears every signal, whatever we hold back.
  static func start(
    _ arguments: [String], environment: [String: String],
    _ actions: UnsafeMutablePointer<posix_spawn_file_actions_t>, flags: Int16 = 0
  ) throws(SystemError) -> pid_t {
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    var standard = sigset_t()
    sigemptyset(&standard)
    [SIGPIPE, SIGXFSZ].forEach { sigaddset(&standard, $0) }
    posix_spawnattr_setsigdefault(&attributes, &standard)
    posix_spawnattr_setflags(
      &attributes, Int16(POSIX_SPAWN_SETSIGMASK) | Int16(POSIX_SPAWN_SETSIGDEF) | flags)

    var argv = arguments.map { strdup($0) } + [nil]
    var envp =
      environment.sorted { $0.key < $1.key }.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer {
      argv.forEach { free($0) }
      envp.forEach { free($0) }
    }
    var process: pid_t = 0
    let failure = posix_spawnp(&process, arguments[0], actions, &attributes, &argv, &envp)
    guard failure == 0 else {
      throw SystemError(call: "posix_spawn", path: arguments[0], number: failure)
    }
    return process
  }
}
