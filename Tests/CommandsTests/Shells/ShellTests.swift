import Foundation
import TestSupport
import Testing

/// Completions in the real shells, at a terminal; Tests/shells presses the keys.
///
/// On a busy machine a shell can show its answer later than a key waits for it: only who asks for it
/// by `HACKJOURNAL_SHELLS=1`, or `make shells`, tries them.
@Suite("In shells", .enabled(if: Python.isWanted, "needs HACKJOURNAL_SHELLS=1"))
struct ShellTests {
  @Test func initAsks() throws {
    try completesWords(in: "questions")
  }

  @Test(arguments: ["bash", "plain bash", "zsh", "fish"].filter(Python.isInstalled))
  func completesWords(in shell: String) throws {
    let outcome = try Command(
      [
        try #require(Python.withPexpect), "-B", repositoryRoot + "Tests/shells",
        "--program", Built.hackjournal, "--shell", shell,
      ], in: "/", environment: ProcessInfo.processInfo.environment
    ).run()
    #expect(outcome.status == 0, "\(outcome.output)\(outcome.errors)")
  }
}

/// What the machine has to press keys with.
enum Python {
  /// Whether the shells are to be tried, and something can press keys.
  static var isWanted: Bool {
    ProcessInfo.processInfo.environment["HACKJOURNAL_SHELLS"] != nil && withPexpect != nil
  }

  /// A Python that can: Debian's, or the first on the path.
  static let withPexpect: String? = ["python3", "/usr/bin/python3"].first { python in
    let outcome = try? Command(
      [python, "-c", "import pexpect"], in: "/", environment: ProcessInfo.processInfo.environment
    ).run()
    return outcome?.status == 0
  }

  /// Whether a shell is there, be it called `plain` without what others add to it.
  static func isInstalled(_ shell: String) -> Bool {
    let name = shell.split(separator: " ").last ?? ""
    let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
    return path.split(separator: ":").contains { folder in
      FileManager.default.isExecutableFile(atPath: "\(folder)/\(name)")
    }
  }
}
