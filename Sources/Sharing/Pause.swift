internal import Foundation
internal import Git

/// Waiting for a remote that others use as well.
enum Pause {
  /// Waits for a time at random, so that those who came together do not come together again.
  static func random(upTo seconds: Double) {
    usleep(UInt32(Double.random(in: 0.1...max(seconds, 0.2)) * 1_000_000))
  }

  /// Asks up to eight times a remote that hangs up, as an sshd does with more visitors than it takes at once.
  static func repeating<Answer>(_ ask: () throws -> Answer) throws -> Answer {
    for attempt in 1..<8 {
      do {
        return try ask()
      } catch let problem as RemoteProblem where problem.obstacle == .dropped {
        random(upTo: min(0.5 * Double(1 << attempt), 8))
      }
    }
    return try ask()
  }
}
