internal import Foundation

/// Holds back Ctrl-C, termination and hang-up while a write is between two whole states.
///
/// A write takes milliseconds; where it waits for somebody else it calls `takePending`, so that
/// nobody's Ctrl-C is held back for long. A file size limit becomes an error of the write, as a full
/// disk is, and no longer kills the process.
struct HeldSignals: ~Copyable {
  private var previous = sigset_t()

  init() {
    var held = Self.mask(of: Self.signals + [SIGCHLD])
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
    guard isPending(signals) else { return nil }
    var held = mask(of: signals)
    var taken: Int32 = 0
    sigwait(&held, &taken)
    return taken
  }

  /// Gives up where somebody told us to stop, and so perhaps ended what we waited for.
  static func refuseIfStopped() throws(WriteRefusal) {
    if takePending() != nil { throw .interrupted }
  }

  /// Whether one of these waits; it goes on waiting.
  static func isPending(_ signals: [Int32]) -> Bool {
    var pending = sigset_t()
    sigpending(&pending)
    return signals.contains { sigismember(&pending, $0) == 1 }
  }

  static let signals = [SIGINT, SIGTERM, SIGHUP]

  /// The signal by which the system tells that a program of ours ended. It is held back as well, so
  /// that it can be waited for.
  static var endsOfPrograms: sigset_t { mask(of: [SIGCHLD]) }

  private static func mask(of signals: [Int32]) -> sigset_t {
    var set = sigset_t()
    sigemptyset(&set)
    signals.forEach { sigaddset(&set, $0) }
    return set
  }
}
