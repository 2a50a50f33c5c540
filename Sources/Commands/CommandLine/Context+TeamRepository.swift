import JournalModel
import TeamRepositories

extension Context {
  /// Where the command looks for a team's repository and its journal.
  var surroundings: Surroundings {
    Surroundings(
      environment: environment, folder: folder, now: now(), zone: Zone(timeZone),
      identifier: { identifier() })
  }

  /// Opens the code repository at a path, or the one around the current folder.
  func teamSource(at path: String? = nil) throws -> TeamSource {
    try TeamSource.open(path, in: environment, folder: folder)
  }
}
