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

  /// A signal that came meanwhile is spent: whoever held it back knows how it ended and says so.
  deinit {
    while Self.takePending() != nil {}
    var mask = previous
    pthread_sigmask(SIG_SETMASK, &mask, nil)
  }

  /// Keeps them held to this point.
  borrowing func untilHere() {}

  /// A signal that waits; it is taken then, and the caller gives up.
  static func takePending() -> Int32? {
    var pending = sigset_t()
    sigpending(&pending)
    guard signals.contains(where: { sigismember(&pending, $0) == 1 }) else { return nil }
    var held = set
    var taken: Int32 = 0
    sigwait(&held, &taken)
    return taken
  }

  private static let signals = [SIGINT, SIGTERM, SIGHUP]

  private static var set: sigset_t {
    var set = sigset_t()
    sigemptyset(&set)
    signals.forEach { sigaddset(&set, $0) }
    return set
  }
}
