import JournalKit
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

extension TeamSource {
  /// The journal that a person at the keyboard means; if there is none around, the repository's.
  func openJournal(_ options: JournalOptions, in context: Context) throws -> Journal {
    do {
      return try context.openJournal(options)
    } catch {
      guard case JournalProblem.noJournal = error else { throw error }
      let environment = context.environment.filter { $0.key != "GIT_DIR" }
      return try JournalSearch(
        request: nil, environment: environment, folder: repository.folder
      ).open()
    }
  }
}
