internal import Foundation
internal import Synchronization

/// The standard streams: a closed or full output is an error of the whole run, never a crash.
package final class Streams: Sendable {
  private let reason = Mutex<String?>(nil)
  private let showsProgress = Mutex(false)

  /// Nothing has failed yet.
  package init() {}

  /// Reason for which something could not be written to standard output.
  package var failure: String? { reason.withLock { $0 } }

  /// Writes a text, in place of a line that tells how far something is.
  package func write(_ text: String, to stream: Output.Stream) {
    clearProgress()
    write(bytesOf: text, to: stream)
  }

  /// Shows how far something is, in a line of its own on the terminal that standard error is, until
  /// something else is shown.
  package func showProgress(_ text: String, within columns: Int) {
    guard !text.isEmpty else { return clearProgress() }
    showsProgress.withLock { $0 = true }
    write(bytesOf: "\r\(text.prefix(columns - 1))\u{1B}[K", to: .message)
  }

  /// Takes that line away.
  package func clearProgress() {
    let isShown = showsProgress.withLock { isShown in
      defer { isShown = false }
      return isShown
    }
    if isShown { write(bytesOf: "\r\u{1B}[K", to: .message) }
  }

  private func write(bytesOf text: String, to stream: Output.Stream) {
    var text = text
    text.withUTF8 { write(UnsafeRawBufferPointer($0), to: stream) }
  }

  private func write(_ bytes: UnsafeRawBufferPointer, to stream: Output.Stream) {
    let descriptor: Int32 = stream == .message ? 2 : 1
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = Foundation.write(
        descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
      guard count >= 0 || errno == EINTR else {
        if errno == EPIPE, stream == .result { leaveAsAPipeDoes() }
        let words = String(cString: strerror(errno))
        // Nobody is left to hear of a standard error that cannot be written.
        if stream == .result { reason.withLock { $0 = words } }
        return
      }
      rest = rest.dropFirst(max(0, count))
    }
  }

  /// Nobody reads our results any more: end quietly, as every program in a pipe does.
  private func leaveAsAPipeDoes() {
    signal(SIGPIPE, SIG_DFL)
    raise(SIGPIPE)
  }
}
