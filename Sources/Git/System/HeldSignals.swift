internal import Foundation

/// Holds back Ctrl-C, termination and hang-up while a write is between two whole states.
///
/// A write takes milliseconds; where it waits for somebody else it calls `takePending`, so that
/// nobody's Ctrl-C is held back for long. A file size limit becomes an error of the write, as a full
/// disk is, and no longer kills the process.
struct HeldSignals: ~Copyable {
  private var previous = sigset_t()

  init() {
    var held = Self.set
    pthread_sigmask(SIG_BLOCK, &held, &previous)
    signal(SIGXFSZ, SIG_IGN)
  }

  /// Lets a signal through that came meanwhile.
  deinit {
    var mask = previous
    pthread_sigmask(SIG_SETMASK, &mask, nil)
  }

  /// Whether one of the signals waits; it is taken then, and the caller gives up.
  static func takePending() -> Bool {
    var pending = sigset_t()
    sigpending(&pending)
    let waits = signals.contains { sigismember(&pending, $0) == 1 }
    guard waits else { return false }
    var held = set
    var taken: Int32 = 0
    sigwait(&held, &taken)
    return true
  }

  private static let signals = [SIGINT, SIGTERM, SIGHUP]

  private static var set: sigset_t {
    var set = sigset_t()
    sigemptyset(&set)
    signals.forEach { sigaddset(&set, $0) }
    return set
  }
}
