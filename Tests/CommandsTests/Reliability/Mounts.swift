import Foundation
import TestSupport

/// File systems of a test's own, seen by nobody else.
enum Mounts {
  static let areAllowed: Bool = {
    let command = Command(
      ["unshare", "-m", "sh", "-c", "mount -t tmpfs tmpfs /mnt"], in: "/",
      environment: ProcessInfo.processInfo.environment)
    do {
      return try command.run().status == 0
    } catch {
      return false
    }
  }()

  static func run(_ script: String, in journal: RealJournal) throws -> Command.Outcome {
    try journal.command(
      ["unshare", "-m", "sh", "-c", script], with: ["PROGRAM": Built.hackjournal]
    ).run()
  }
}
