import Git
import JournalKit
import JournalModel
import TeamRepositories

extension Context {
  /// The environment, folder and clock by which a team's repository and its journal are found.
  var surroundings: Surroundings {
    Surroundings(
      environment: environment, folder: folder, now: now(), zone: Zone(timeZone),
      identifier: { identifier() })
  }

  /// Opens the code repository at a path, or the one around the current folder.
  func teamSource(at path: String? = nil) throws -> TeamSource {
    try TeamSource.open(path, in: environment, folder: folder)
  }

  /// The repository whose hooks a command is about.
  func teamRepository() throws -> Repository {
    guard let repository = try Repository.containing(folder) else {
      throw JournalProblem.noRepository(path: folder)
    }
    return repository
  }
}
