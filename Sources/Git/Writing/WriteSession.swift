internal import Foundation

/// The proof that we hold the journal's lock: whoever has one may commit. It ends with its scope.
package struct WriteSession: ~Copyable {
  let terms: WriteTerms
  /// What writers noted, which nobody else changes as long as we hold the lock.
  var intents: WriteIntents
  private(set) var worktrees: [Worktree]
  /// Whether the ref has its commit although the write failed: it must not be made again.
  var isDone: Bool
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
    let lock = try Self.replacingFolders(in: terms.stateFolder) {
      try AdvisoryLock.take(at: terms.stateFolder + "lock", until: terms.deadline)
    }
    try repository.prepareToWrite(terms)
    var intents = try Self.replacingFolders(in: terms.stateFolder) {
      try WriteIntents.load(terms.intentsPath)
    }
    let worktrees = try repository.worktrees()
    try repository.heal(worktrees, after: &intents, by: terms)
    (self.terms, isDone) = (terms, false)
    (self.intents, self.worktrees) = (intents, worktrees)
    self.lock = lock
    self.mask = mask
    self.signals = signals
  }

  /// Waits a moment if repeating the whole can help: the ref moved, a lock is held, `git gc` is moving
  /// an object, or a file is gone because somebody removes a worktree or what is untracked in it.
  /// Throws the error if not, or if the deadline is over.
  ///
  /// What git moves is there again after a moment: what is missing is sought a hundred times, which
  /// takes about a quarter of a second.
  package mutating func pauseToRepeat(
    after error: any Error, attempt: Int, in repository: Repository
  ) throws {
    let most = 100
    guard error.isTransient, !isDone, !terms.deadline.isOver,
      !error.isMissingForAMoment || attempt < most
    else { throw error }
    try terms.deadline.pause()
    worktrees = try repository.worktrees()
  }

  /// From where on to look for what git left behind on a branch; nil if there is nothing to look for.
  package func lookBack(on reference: String, tip: ObjectID?) -> LookBack? {
    intents.lookBack(on: reference, tip: tip)
  }

  /// Notes whether the next writer has to look again from the same commit, because a worktree was in
  /// the way, or because we are not done yet.
  package mutating func finishLook(on reference: String, again: Bool) {
    if again {
      intents.lookAgain(on: reference, time: time(nil))
    } else {
      intents.finishLook(on: reference)
    }
  }

  /// A power cut can leave a folder in place of a file of ours, where the file system has no journal:
  /// it is put aside, and the file counts as none.
  private static func replacingFolders<Made: ~Copyable>(
    in stateFolder: String, _ make: () throws -> Made
  ) throws -> Made {
    do {
      return try make()
    } catch let error as SystemError
      where error.number == EISDIR && error.path.hasPrefix(stateFolder)
    {
      let name = error.path.dropFirst(stateFolder.count)
      try system("rename", path: error.path) { rename(error.path, "\(stateFolder)damaged-\(name)") }
      return try make()
    }
  }

  static func makeFolder(_ path: String) throws(SystemError) {
    guard mkdir(path, 0o777) != 0 else { return }
    let number = errno
    guard number == EEXIST else { throw SystemError(call: "mkdir", path: path, number: number) }
  }
}

extension Error {
  fileprivate var isTransient: Bool { (self as? GitError)?.isTransient ?? isMissingForAMoment }

  fileprivate var isMissingForAMoment: Bool {
    (self as? GitError)?.isMissingForAMoment ?? ((self as? SystemError)?.number == ENOENT)
  }
}

extension Repository {
  /// Folder of our own files: locks and intents, below the git folder that all worktrees share.
  package var stateFolder: String { commonFolder + "hackjournal/" }

  /// Makes that folder if it is not there yet.
  package func makeStateFolder() throws(SystemError) {
    try WriteSession.makeFolder(stateFolder)
  }
}
