package import Git
internal import JournalModel

extension Repository {
  /// Those of the commits that have something to capture, or seem to, the oldest first; what is not
  /// here is left out.
  package func capturedCommits(
    _ ids: some Sequence<ObjectID>, terms: CaptureTerms
  ) throws(GitError) -> [CapturedCommit] {
    var commits: [CapturedCommit] = []
    for id in ids {
      guard let commit = try authoredCommit(id) else { continue }
      let captured = CapturedCommit(commit, of: terms.team, for: terms.event)
      if !captured.entries.isEmpty || captured.nearMiss != nil { commits.append(captured) }
    }
    return commits.inOrder
  }

  /// The commits of a range that have something to capture, or seem to, the oldest first.
  /// `progress` is told how many were read.
  package func capturedCommits(
    in range: HistoryRange, _ terms: CaptureTerms, progress: (Int) -> Void = { _ in }
  ) throws(GitError) -> [CapturedCommit] {
    let filter = terms.filter
    var found: [ObjectID] = []
    var count = 0
    try walk(range) { id, bytes in
      count += 1
      progress(count)
      if filter.mayHaveTrailer(bytes) { found.append(id) }
      return true
    }
    return try capturedCommits(found, terms: terms)
  }
}

extension [CapturedCommit] {
  /// The oldest first: by when the commits were made, then by name.
  var inOrder: [CapturedCommit] {
    sorted { ($0.made, $0.id.hex) < ($1.made, $1.id.hex) }
  }
}

extension CapturedCommit {
  /// Milliseconds since 1970.
  fileprivate var made: Int64 { entries.first?.recorded?.milliseconds ?? 0 }
}
