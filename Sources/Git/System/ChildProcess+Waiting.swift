internal import Foundation

extension ChildProcess {
  /// Signals that are for us alone, and not for whoever shares our terminal.
  enum Stop {
    case any, allButCtrlC
  }

  /// Waits for the end of a program, and answers its status as the system has it.
  ///
  /// Where we hold signals back nobody would hear that we are to stop: the program is told then, and
  /// two seconds later ended. The signal stays for whoever holds it back.
  static func end(
    of process: pid_t, named name: String, hearing stop: Stop, watching silence: Silence? = nil
  ) throws(SystemError) -> Int32 {
    var status: Int32 = 0
    guard HeldSignals.areHeld else {
      try system("waitpid", path: name) { waitpid(process, &status, 0) }
      return status
    }
    var told: ContinuousClock.Instant?
    var silence = silence
    while try system("waitpid", path: name, body: { waitpid(process, &status, WNOHANG) }) == 0 {
      if told == nil, HeldSignals.isPending(stop) || silence?.isTooLong() ?? false {
        told = .now
        // An ssh that waits for somebody does not hear that its git has ended.
        for one in descendants(of: process) + [process] { kill(one, SIGTERM) }
      }
      if let told, told.duration(to: .now) > .seconds(2) { kill(process, SIGKILL) }
      sleepUntilAnEnd()
    }
    return status
  }

  /// Programs that a program has called, as far as the system tells; those that they called come first.
  private static func descendants(of process: pid_t) -> [pid_t] {
    guard let bytes = try? Files.read("/proc/\(process)/task/\(process)/children") else {
      return []
    }
    let children = String(decoding: bytes, as: UTF8.self).split(separator: " ")
      .compactMap { pid_t($0) }
    return children.flatMap { descendants(of: $0) + [$0] }
  }

  /// Until a program of ours ends, for a twentieth of a second at most.
  private static func sleepUntilAnEnd() {
    #if canImport(Glibc)
      var (ends, most) = (HeldSignals.endsOfPrograms, timespec(tv_sec: 0, tv_nsec: 50_000_000))
      sigtimedwait(&ends, nil, &most)
    #else
      usleep(10_000)
    #endif
  }
}

extension HeldSignals {
  /// Whether this thread holds them back now.
  static var areHeld: Bool {
    var mask = sigset_t()
    pthread_sigmask(SIG_BLOCK, nil, &mask)
    return sigismember(&mask, SIGTERM) == 1
  }

  static func isPending(_ stop: ChildProcess.Stop) -> Bool {
    isPending(stop == .any ? signals : signals.filter { $0 != SIGINT })
  }
}
