import Git
import JournalKit
import JournalModel
import TeamRepositories

extension Context {
  /// An event from today on: at two in the morning that is still the evening before.
  func newEvent(named name: String, in zone: Zone) -> Event {
    var event = Event(
      id: identifier(), name: name, start: CalendarDate(dayNumber: 0), timeZone: zone)
    event.start = event.calendar.date(of: now())
    return event
  }

  /// For a `git` that asks a remote: it asks nobody for a password where nobody can answer.
  var environmentOfNetwork: [String: String] {
    input.isTerminal ? environment : environment.merging(["GIT_TERMINAL_PROMPT": "0"]) { $1 }
  }

  func teamSource(at path: String? = nil) throws -> TeamSource {
    try TeamSource.open(path, in: environment, folder: folder)
  }

  func teamRepository() throws -> Repository {
    guard let repository = try Repository.containing(folder, in: environment) else {
      throw JournalProblem.noRepository(path: folder)
    }
    return repository
  }
}
