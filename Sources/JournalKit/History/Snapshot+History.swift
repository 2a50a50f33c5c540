package import Git
internal import JournalModel

extension Snapshot {
  /// The life of an entry, note, response or project, the newest step first, on both refs; also of one that
  /// is not there any more, with the move that left it behind if it was git that did.
  package func history(
    of prefix: String
  ) throws -> (handle: String, steps: [HistoryStep], left: LeftBehind?) {
    let present: Identified?
    var unreadable: [FileProblem] = []
    do {
      present = try identified(prefix)
    } catch let problem as JournalProblem {
      guard case .unknownIdentifier(_, let files) = problem, !prefix.isEmpty else { throw problem }
      (present, unreadable) = (nil, files)
    }
    let gone =
      try present == nil
      ? removedFiles().one(beginningWith: prefix, unreadable: unreadable) : nil
    guard let id = present?.id ?? gone?.id else {
      throw JournalProblem.unknownIdentifier(prefix, unreadable: unreadable)
    }
    if case .left(let left) = gone?.way {
      var walk = FileWalk(id: id, path: gone?.path)
      try walk.run(from: left.commit, in: repository)
      return (gone?.handle ?? id.description, walk.steps, left)
    }
    var steps: [HistoryStep] = []
    for (tip, isPrivate) in tips.all {
      let path = present.flatMap { $0.isPrivate == isPrivate ? $0.path : nil }
      var walk = FileWalk(id: id, path: path)
      try walk.run(from: tip.id, in: repository)
      steps += walk.steps.map { step in
        var step = step
        step.isPrivate = isPrivate
        return step
      }
    }
    let handle = present?.handle ?? gone?.handle ?? id.description
    return (handle, Self.newestFirst(steps), nil)
  }

  /// In the order of history; by time where something was on both refs.
  private static func newestFirst(_ steps: [HistoryStep]) -> [HistoryStep] {
    guard Set(steps.map(\.isPrivate)).count > 1 else { return steps }
    return steps.enumerated().sorted { left, right in
      (right.element.commit.committer.seconds, left.offset)
        < (left.element.commit.committer.seconds, right.offset)
    }.map(\.element)
  }
}
