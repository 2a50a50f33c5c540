import Foundation
import TestSupport
import Testing

/// Completions in the real shells, at a terminal; Tests/shells presses the keys.
@Suite("In shells", .enabled(if: Python.withPexpect != nil, "needs python3 with pexpect"))
struct ShellTests {
  @Test func initAsks() throws {
    try completesWords(in: "questions")
  }

  @Test(arguments: ["bash", "zsh", "fish"].filter(Python.isInstalled))
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
  /// A Python that can: Debian's, or the first on the path.
  static let withPexpect: String? = ["python3", "/usr/bin/python3"].first { python in
    let outcome = try? Command(
      [python, "-c", "import pexpect"], in: "/", environment: ProcessInfo.processInfo.environment
    ).run()
    return outcome?.status == 0
  }

  static func isInstalled(_ name: String) -> Bool {
    let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
    return path.split(separator: ":").contains { folder in
      FileManager.default.isExecutableFile(atPath: "\(folder)/\(name)")
    }
  }
}
