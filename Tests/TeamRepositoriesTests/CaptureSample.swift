import TestSupport

@testable import Git
@testable import JournalModel
@testable import TeamRepositories

/// Commits of Ian's, as a capture reads them.
enum CaptureSample {
  static let seconds: Int64 = 1_300_872_600

  /// A commit's id by one letter or digit.
  static func id(_ letter: Character) throws -> ObjectID {
    try Samples.some(ObjectID(String(repeating: letter, count: 40)))
  }

  static func commit(
    _ letter: Character, _ message: String, seconds: Int64 = seconds, author: String = "Ian",
    project: String? = nil, event: Event? = nil, taking: CapturedCommit.Taking = .trailers
  ) throws -> CapturedCommit {
    let who = Signature(name: author, email: "ian@example.org", seconds: seconds, offset: 60)
    let commit = AuthoredCommit(id: try id(letter), author: who, committer: who, message: message)
    return CapturedCommit(
      commit, of: team(project: project), for: try event ?? Samples.event(), taking: taking)
  }

  static func team(project: String? = nil) -> TeamRepository {
    TeamRepository(name: "linpicker", project: project, isQuiet: false, pendingFolder: "")
  }
}
