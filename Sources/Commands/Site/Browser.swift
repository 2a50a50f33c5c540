import Git
import JournalModel
import Terminal

/// The browser of whoever calls us: `BROWSER`, else what the system has for it.
struct Browser {
  let context: Context

  init(in context: Context) {
    self.context = context
  }

  /// Shows a file; where no browser can be started, says where it is.
  func show(_ file: String) throws {
    let named = context.environment["BROWSER"].flatMap { $0.isEmpty ? nil : $0 }
    let end = try? ChildProcess.runInForeground(
      [named ?? Self.ofSystem, file], environment: context.environment)
    guard end != .ended(status: 0) else { return }
    context.output.say("No browser could be started: open \(VisibleText.line(file))")
  }

  private static var ofSystem: String {
    #if os(Linux)
      "xdg-open"
    #else
      "open"
    #endif
  }
}
