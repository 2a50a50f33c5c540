package import Git
package import JournalModel

/// An entry, note, response, project or attendee that the history has and the journal has no more.
package struct RemovedFile: Sendable {
  /// Of what is gone.
  package let id: Identifier
  /// Path that the file had when it was taken out.
  package let path: String
  /// Word by which people name it: the identifier, or the key of a project or of an attendee.
  package var handle: String {
    Layout.projectKey(of: path) ?? Layout.attendeeKey(of: path) ?? id.description
  }
  let blob: ObjectID
  /// The commit that took it out, or that wrote it last where git left that behind.
  package let commit: AuthoredCommit
  /// Whether it was on the private ref.
  package let isPrivate: Bool
  let way: Way

  /// Way in which a file can go out of a journal.
  enum Way: Sendable {
    /// A commit of the branch removed it.
    case removed
    /// The branch was moved to where it had not been written yet.
    case left(LeftBehind)
  }

  /// Whether the commit says itself that it takes the file out: hackjournal's own do, so does `git
  /// revert`, and anybody's who writes the trailer.
  package var isDeclared: Bool {
    if case .left = way { return false }
    return JournalChange.isDeclared(commit.message, of: id)
  }

  /// Whether it went with somebody who was forgotten, and must not come back.
  var isForgotten: Bool {
    if case .left = way { return false }
    return commit.subject == JournalChange.forgetting
  }
}

extension [RemovedFile] {
  /// The one whose identifier begins so; what cannot be read may have it too.
  func one(
    beginningWith prefix: String, unreadable: [FileProblem] = []
  ) throws(JournalProblem) -> RemovedFile {
    let fitting = filter { removed in
      Layout.projectKey(of: removed.path).map { $0 == prefix.lowercased() }
        ?? removed.id.description.hasPrefix(prefix.lowercased())
    }
    guard !prefix.isEmpty, let first = fitting.first else {
      throw .unknownIdentifier(prefix, unreadable: unreadable)
    }
    let ids = Set(fitting.map(\.handle))
    guard ids.count == 1 else { throw .severalIdentifiers(prefix, candidates: ids.sorted()) }
    return first
  }
}
