import Foundation
import Synchronization
import Terminal

/// The terminal of the process as a screen: its modes, its keys, and the signals that end it.
enum TerminalScreen {
  static var screen: Screen {
    Screen(size: size, enter: enter, leave: leave, ends: { isEnded(within: $0) })
  }

  /// As the terminal was; nil while nobody has taken it.
  private static let former = Mutex<termios?>(nil)
  private static let signals = [SIGINT, SIGTERM, SIGHUP]
  private static let controlC: UInt8 = 3

  @Sendable private static func size() -> Screen.Size {
    var size = winsize()
    guard ioctl(1, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0, size.ws_row > 0 else {
      return .init(columns: 80, rows: 24)
    }
    return .init(columns: Int(size.ws_col), rows: Int(size.ws_row))
  }

  /// Signals wait until somebody looks, so that the screen is given back whatever comes.
  @Sendable private static func enter() {
    var held = mask
    pthread_sigmask(SIG_BLOCK, &held, nil)
    var modes = termios()
    if isatty(0) == 1, tcgetattr(0, &modes) == 0 {
      let given = modes
      former.withLock { $0 = given }
      modes.c_lflag &= ~tcflag_t(ICANON | ECHO | ISIG)
      tcsetattr(0, TCSANOW, &modes)
    }
    write("\u{1B}[?1049h\u{1B}[?25l\u{1B}[2J")
  }

  @Sendable private static func leave() {
    write("\u{1B}[?25h\u{1B}[?1049l")
    if var modes = former.withLock({ $0 }) { tcsetattr(0, TCSANOW, &modes) }
    former.withLock { $0 = nil }
    while takePending() {}
    var held = mask
    pthread_sigmask(SIG_UNBLOCK, &held, nil)
  }

  private static func isEnded(within seconds: Double) -> Bool {
    let slice = 0.1
    var left = seconds
    while left > 0 {
      if takePending() || endingKey(within: min(slice, left)) { return true }
      left -= slice
    }
    return false
  }

  /// Whether `q` or Ctrl-C is typed within so many seconds; where nobody can type, only waits.
  private static func endingKey(within seconds: Double) -> Bool {
    guard former.withLock({ $0 != nil }) else {
      usleep(UInt32(seconds * 1_000_000))
      return false
    }
    var input = pollfd(fd: 0, events: Int16(POLLIN), revents: 0)
    guard poll(&input, 1, Int32(seconds * 1000)) > 0 else { return false }
    var keys = [UInt8](repeating: 0, count: 64)
    let count = read(0, &keys, keys.count)
    // The terminal is gone.
    guard count > 0 else { return true }
    return keys.prefix(count).contains { [UInt8(ascii: "q"), controlC].contains($0) }
  }

  private static var mask: sigset_t {
    var set = sigset_t()
    sigemptyset(&set)
    signals.forEach { sigaddset(&set, $0) }
    return set
  }

  private static func takePending() -> Bool {
    var pending = sigset_t()
    sigpending(&pending)
    guard signals.contains(where: { sigismember(&pending, $0) == 1 }) else { return false }
    var held = mask
    var taken: Int32 = 0
    sigwait(&held, &taken)
    return true
  }

  private static func write(_ text: String) {
    var text = text
    text.withUTF8 { _ = Foundation.write(1, $0.baseAddress, $0.count) }
  }
}
