import Git
import JournalKit
import Sharing

extension Context {
  /// Lets a program beside us share what is written, once that is wanted; it is not waited for. Nil in
  /// CI, where nobody works.
  func autosync(by configuration: Configuration) -> (@Sendable (Snapshot) -> Void)? {
    guard configuration.isOn(.autosync), environment["CI"] == nil, let program = program() else {
      return nil
    }
    let variables = Autosync.environment(environment)
    return { journal in
      let place = "\(journal.repository.folder)#\(journal.branch)"
      // What is written is written: the next write tries again.
      try? ChildProcess.detach([program, "autosync", "--journal", place], environment: variables)
    }
  }
}
