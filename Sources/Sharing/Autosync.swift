internal import Foundation
internal import Git
package import JournalKit

/// Shares what is written once nothing was written for a while: at most one at a time, at least a minute apart,
/// and after what only a person can mend not before a `sync` of theirs.
package struct Autosync: ~Copyable {
  /// What came of one.
  package enum Outcome: Sendable {
    case done(String)
    /// Later it can be otherwise.
    case failed(String)
    /// A person has to do something.
    case stopped(String)
  }

  private let journal: Snapshot
  private let lock: AdvisoryLock

  /// Nothing is written for so long before it begins.
  private static let quiet: TimeInterval = 20
  /// It is ended after so long: a server that does not answer holds git for ever.
  private static let longest: UInt32 = 60

  /// Nil while another one waits or works: that one takes everything along.
  package init?(of journal: Snapshot) throws {
    let path = journal.repository.stateFolder + "autosync"
    guard let lock = try AdvisoryLock.takeIfFree(at: path) else { return nil }
    self.journal = journal
    self.lock = lock
  }

  /// What it is called with: whatever asks for a password is told that nobody is there.
  package static func environment(_ environment: [String: String]) -> [String: String] {
    environment.merging([
      "GIT_TERMINAL_PROMPT": "0", "GIT_ASKPASS": "", "SSH_ASKPASS": "",
      "SSH_ASKPASS_REQUIRE": "never", "GCM_INTERACTIVE": "never",
    ]) { $1 }
  }

  /// Waits, shares, and notes what came of it in a log of a hundred lines.
  package func run(_ share: () throws -> Outcome) throws {
    var state = try AutosyncState(of: journal.repository)
    guard !state.isStopped else { return }
    try waitUntilQuiet(notBefore: state.next)
    Self.endInTime()
    let outcome: Outcome
    do {
      outcome = try share()
    } catch {
      outcome = .failed("\(error)")
    }
    state.note(outcome, at: Date())
    try state.save()
  }

  private func waitUntilQuiet(notBefore next: Date) throws {
    var seen: ObjectID?
    repeat {
      seen = try journal.repository.target(of: journal.reference)
      Thread.sleep(forTimeInterval: max(Self.quiet, next.timeIntervalSinceNow))
    } while try journal.repository.target(of: journal.reference) != seen
  }

  /// With whatever it has called: they are one process group.
  private static func endInTime() {
    Thread.detachNewThread {
      sleep(longest)
      kill(0, SIGKILL)
    }
  }
}
