package import Git

/// Why a journal could not be shared.
package enum SyncProblem: Error, Sendable {
  /// Nobody has said where the others' journal is.
  case noRemote
  /// Nobody has said which of several it is.
  case severalRemotes([String])
  /// Nobody can be asked; so many changes wait here.
  case unreached(RemoteProblem, waiting: Int)
  /// The remote wants to know who asks.
  case login(RemoteProblem)
  /// A branch that was there before is there no more.
  case gone(remote: String, branch: String)
  /// The remote's branch lacks commits that it had; how many of them.
  case rewritten(remote: String, lost: Int)
  /// The remote takes nothing from here, in its own words.
  case refused(remote: String, reason: String)
  /// A file that is not committed is where the others' would go; whether that is new here, and whether one's own
  /// is with them by now.
  case inTheWay(path: String, isNew: Bool, isSent: Bool)
  /// Others were quicker each time.
  case tooBusy(remote: String)
  /// The remote for what organisers keep private has what everybody reads, so that others read it.
  case privateRemoteIsPublic(String, branch: String)
  /// Files that nobody else has yet name somebody who is not to be named.
  case naming([String])
  /// What is on the remote's branch is no journal.
  case notAJournal(remote: String, branch: String)
  /// A file of that name is there, and is not a part of this journal.
  case otherFile(path: String, isBundle: Bool)
  /// A file of `git bundle` is none, or not whole any more, or has not what it needs; in words.
  case badBundle(path: String, words: String)
  /// A file could not be written, in git's words.
  case unwritten(path: String, RemoteProblem)
  /// There is neither a remote, nor a file, nor a folder of that name.
  case nothingThere(String)
  /// There is no folder for a file.
  case noFolder(String)
  /// The history here begins late, and a file has to have all of it.
  case shallow
  /// What is named for everybody is where organisers keep what is private.
  case placeIsPrivate(String)
  /// What organisers keep private could not be shared, and all else could.
  indirect case hidden(SyncProblem)

  /// Whether nobody answered.
  package var isSilence: Bool {
    switch self {
    case .unreached(let problem, _): problem.obstacle != .full
    case .hidden(let problem): problem.isSilence
    default: false
    }
  }
}
