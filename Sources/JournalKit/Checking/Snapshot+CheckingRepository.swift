package import Git
internal import JournalModel

extension Snapshot {
  func repositoryFindings(_ environment: [String: String]) throws -> [Finding] {
    try conflictFindings() + differenceFindings(environment) + lockFindings() + leftoverFindings()
      + soundnessFindings(environment)
  }

  /// Commits of the journal with the verdicts of `git verify-commit`, the newest first, those of
  /// the private ref after the others.
  package func verdicts(
    _ environment: [String: String]
  ) throws -> [(commit: AuthoredCommit, isPrivate: Bool, verdict: SignatureVerdict)] {
    try tips.all.flatMap { tip, isPrivate in
      try repository.recentCommits(before: tip.id, atMost: .max).compactMap { id in
        guard let commit = try repository.authoredCommit(id) else { return nil }
        return (commit, isPrivate, try repository.verdict(on: id, environment))
      }
    }
  }

  private var references: [String] { [reference, Self.privateReference(beside: reference)] }

  func folders() throws -> [String] {
    try [Layout.attendees, Layout.projects, Layout.responses]
      + dates().flatMap { [Layout.dayFolder($0), Layout.notesFolder($0)] }
  }

  private func conflictFindings() throws -> [Finding] {
    try conflicts().map { file in
      Finding(
        .mergeConflict, at: .init(file.folder + file.path),
        message: "A merge has stopped in it; the journal is read as it was before.",
        remedy: .resolving(hasLines: Self.isInConflict(fileAt: file.folder + file.path)))
    }
  }

  private func differenceFindings(_ environment: [String: String]) throws -> [Finding] {
    try repository.differences(from: reference, under: Layout.own, environment)
      .filter { $0.path.hasSuffix(".md") || $0.path.hasSuffix(".yml") }
      .filter { $0.kind != .unmerged && !Self.isInConflict(fileAt: $0.folder + $0.path) }
      .map { difference in
        try finding(on: difference, inMiddleOf: repository.conclusion(in: difference.folder))
      }
  }

  /// In the middle of a merge the other side's files are not committed, and nobody must take them back.
  private func finding(
    on difference: WorktreeDifference, inMiddleOf conclusion: String?
  ) -> Finding {
    let place = Finding.Place("\(difference.folder)\(difference.path)")
    if let conclusion, difference.kind != .untracked {
      return Finding(
        .notCommitted, at: place, message: "It is not committed yet, and so not read.",
        remedy: .conclude(by: conclusion))
    }
    switch difference.kind {
    case .indexAlone:
      return Finding(
        .indexOutOfStep, at: place,
        message:
          "The index is not as the journal, though the file is: the next commit would take that back.",
        remedy: .repair)
    case .gone:
      return Finding(
        .notCommitted, at: place,
        message: "It is in the journal, and gone here: the next commit would take it out.",
        remedy: .restore(path: difference.path))
    case .untracked, .changed, .unmerged:
      return Finding(
        .notCommitted, at: place, message: "It is not committed as it stands, and so not read.",
        remedy: .commitOrRestore)
    }
  }

  private func lockFindings() throws -> [Finding] {
    try repository.heldLocks(of: references).filter { $0.ageInSeconds >= Self.longestHold }
      .map { lock in
        Finding(
          .heldLock, at: .init(lock.path),
          message:
            "The lock has been held for \(Self.duration(lock.ageInSeconds)); nobody can write.",
          remedy: .repairLock
        )
      }
  }

  private func leftoverFindings() throws -> [Finding] {
    try repository.leftovers(besideFilesIn: folders()).map { path in
      Finding(
        .leftover, at: .init(path), message: "A writer of ours was killed and left it.",
        remedy: .repair)
    }
  }

  private func soundnessFindings(_ environment: [String: String]) throws -> [Finding] {
    try repository.faults(reaching: tips.all.map(\.commit.id), environment).map { fault in
      Finding(.unsoundObject, at: nil, message: "git fsck: \(fault)", remedy: .fetch)
    }
  }

  /// A git command holds a lock for less.
  private static let longestHold = 10

  private static func duration(_ seconds: Int) -> String {
    switch seconds {
    case ..<120: "\(seconds) seconds"
    case ..<7200: "\(seconds / 60) minutes"
    default: "\(seconds / 3600) hours"
    }
  }
}
