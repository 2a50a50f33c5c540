internal import Foundation

/// The proof that we hold the journal's lock: whoever has one may commit. It ends with its scope.
package struct WriteSession: ~Copyable {
  let terms: WriteTerms
  /// What writers noted, which nobody else changes as long as we hold the lock.
  var intents: WriteIntents
  private(set) var worktrees: [Worktree]
  private let lock: AdvisoryLock
  private let mask: SharedMask
  private let signals: HeldSignals

  /// Becomes the only writer of a repository, and mends what earlier ones left.
  ///
  /// Throws `WriteRefusal`, `SystemError` or `GitError`.
  package init(in repository: Repository, _ settings: WriteSettings) throws {
    guard settings.environment["GIT_QUARANTINE_PATH"] == nil else {
      throw WriteRefusal.quarantined
    }
    let terms = WriteTerms(
      settings: settings, deadline: Deadline(after: settings.patience),
      stateFolder: repository.stateFolder)
    let signals = HeldSignals()
    let mask = SharedMask(setting: settings.configuration.string("core.sharedrepository"))
    try Self.makeFolder(terms.stateFolder)
    let lock = try AdvisoryLock.take(at: terms.stateFolder + "lock", until: terms.deadline)
    try repository.prepareToWrite(terms)
    var intents = try WriteIntents.load(terms.intentsPath)
    let worktrees = try repository.worktrees()
    try repository.heal(worktrees, after: &intents, by: terms)
    self.terms = terms
    (self.intents, self.worktrees) = (intents, worktrees)
    self.lock = lock
    self.mask = mask
    self.signals = signals
  }

  /// Waits a moment if repeating the whole can help: the ref moved, a lock is held, or `git gc` is
  /// moving an object. Throws the error if not, or if the deadline is over.
  ///
  /// What git moves is there again after a moment: what is missing is sought a hundred times, which
  /// takes about a quarter of a second.
  package mutating func pauseToRepeat(
    after error: any Error, attempt: Int, in repository: Repository
  ) throws {
    let most = 100
    guard let failure = error as? GitError, failure.isTransient, !terms.deadline.isOver,
      !failure.isMissingForAMoment || attempt < most
    else { throw error }
    try terms.deadline.pause()
    worktrees = try repository.worktrees()
  }

  private static func makeFolder(_ path: String) throws(SystemError) {
    guard mkdir(path, 0o777) != 0 else { return }
    let number = errno
    guard number == EEXIST else { throw SystemError(call: "mkdir", path: path, number: number) }
  }
}

extension Repository {
  /// Folder of our own files: locks and intents, below the git folder that all worktrees share.
  package var stateFolder: String { commonFolder + "hackjournal/" }
}
