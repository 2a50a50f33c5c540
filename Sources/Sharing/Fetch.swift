internal import Git

/// Gets what the others have of a journal.
struct Fetch {
  private let place: SyncPlace
  /// Number of changes that wait here, if nobody is reached.
  private let waiting: () throws -> Int
  /// A merge needs what both began with.
  var depth = Remote.Depth.asItIs

  init(_ place: SyncPlace, waiting: @escaping () throws -> Int) {
    (self.place, self.waiting) = (place, waiting)
  }

  /// Whether the remote has the branch: only one that answered says that it has not.
  func run() throws -> Bool {
    if let file = place.file { try Bundle.check(file) }
    let own = "+\(place.ownRefsThere)*:\(place.fetchedOwnRefs)*"
    let branch = "+\(place.branchThere):\(place.fetchedBranch)"
    do {
      try Pause.repeating {
        try place.remote.fetch([branch] + (place.file == nil ? [own] : []), depth: depth)
      }
      return true
    } catch let problem as RemoteProblem {
      guard !problem.isSilence else { throw try SyncProblem(problem, waiting: waiting()) }
      do {
        let there = try Pause.repeating { try place.remote.references() }
        // A page of a venue's Wi-Fi looks like a repository without anything.
        let isPage = try there.isEmpty && place.isOnWeb && place.wasSeen()
        guard !there.contains(place.branchThere), !isPage else { throw problem }
        if place.file == nil { try place.remote.fetch([own]) }
        return false
      } catch is RemoteProblem {
        if let file = place.file {
          throw SyncProblem.badBundle(path: file, words: problem.words)
        }
        throw try SyncProblem(problem, waiting: waiting())
      }
    }
  }
}

extension SyncProblem {
  init(_ problem: RemoteProblem, waiting: Int) {
    self =
      problem.obstacle == .login
      ? .login(problem) : .unreached(problem, waiting: waiting)
  }
}
