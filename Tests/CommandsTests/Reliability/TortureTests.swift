import Foundation
import TestSupport
import Testing

/// Short rounds of what `make torture` tries at length; Tests/torture has the trials.
@Suite("Torture, a short round", .enabled(if: Torture.isPossible, "needs python3 and strace"))
struct TortureTests {
  @Test(arguments: [
    "crowd.checked_out", "crowd.not_checked_out", "crowd.unborn", "crowd.person",
    "crowd.housekeeping", "crowd.without_lock", "crowd.beside_git", "crowd.one_identifier",
    "killing.", "calls.", "power.", "hostile.", "moved.windows",
  ])
  func holds(_ trials: String) throws {
    let outcome = try Command(
      [
        "python3", "-B", Torture.folder, "--short", "--program", Built.hackjournal,
        "--shim", Built.stallShim, trials,
      ], in: "/", environment: ProcessInfo.processInfo.environment
    ).run()
    #expect(outcome.status == 0, "\(outcome.output)\(outcome.errors)")
  }
}

private enum Torture {
  static let folder: String = {
    let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    return tests.appendingPathComponent("torture").path
  }()

  static let isPossible = ["python3", "strace"].allSatisfy { name in
    let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
    return path.split(separator: ":").contains { folder in
      FileManager.default.isExecutableFile(atPath: "\(folder)/\(name)")
    }
  }
}
