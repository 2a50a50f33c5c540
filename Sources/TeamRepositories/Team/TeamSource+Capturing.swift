package import Git
package import JournalModel

extension TeamSource {
  /// Those of the commits that have something to capture, or seem to, the oldest first; what is not
  /// here is left out.
  func capturedCommits(
    _ ids: some Sequence<ObjectID>, for event: Event, taking: CapturedCommit.Taking = .trailers
  ) throws(GitError) -> [CapturedCommit] {
    var commits: [CapturedCommit] = []
    let mailmap = repository.mailmap(by: configuration)
    for id in ids {
      guard let commit = try repository.authoredCommit(id) else { continue }
      let captured = CapturedCommit(commit, of: team, for: event, taking: taking) {
        mailmap?.corrected($0) ?? $0
      }
      if !captured.entries.isEmpty || !captured.nearMisses.isEmpty { commits.append(captured) }
    }
    return commits.sorted { ($0.made, $0.id.hex) < ($1.made, $1.id.hex) }
  }

  /// The commits of a range that have something to capture, or seem to, the oldest first.
  /// `progress` is told how many were read.
  package func capturedCommits(
    in range: HistoryRange, for event: Event, taking: CapturedCommit.Taking = .trailers,
    progress: (Int) -> Void = { _ in }
  ) throws(GitError) -> [CapturedCommit] {
    let words = TrailerWords(event.allKinds)
    var found: [ObjectID] = []
    var count = 0
    try repository.walk(range) { id, bytes in
      count += 1
      progress(count)
      if words.mayHaveTrailer(bytes) { found.append(id) }
      return true
    }
    return try capturedCommits(found, for: event, taking: taking)
  }
}

extension CapturedCommit {
  /// Milliseconds since 1970.
  fileprivate var made: Int64 { entries.first?.recorded?.milliseconds ?? 0 }
}
