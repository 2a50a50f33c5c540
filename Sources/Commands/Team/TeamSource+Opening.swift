import Git
import JournalKit
import TeamRepositories

extension TeamSource {
  /// The journal that a person at the keyboard means; if there is none around, the repository's.
  func openJournal(_ options: JournalOptions, in context: Context) throws -> Journal {
    do {
      return try context.openJournal(options)
    } catch {
      guard case JournalProblem.noJournal = error else { throw error }
      let environment = context.environment.filter { $0.key != "GIT_DIR" }
      let search = JournalSearch(
        request: nil, environment: environment, folder: repository.folder)
      return Journal(try search.open())
    }
  }
}
