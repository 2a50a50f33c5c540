/// Why a journal could not be found, read or written as asked.
package enum JournalProblem: Error, Equatable, Sendable {
  case noJournal
  case noRepository(path: String)
  /// The repository is there, but neither that branch nor `hackjournal` is a journal.
  case notAJournal(path: String, branch: String?)
  /// Several remotes have a branch `hackjournal`, and nothing says which is meant.
  case severalRemotes([String])
  case alreadyAJournal(path: String, branch: String)
  /// A remote has the branch that was to be made: a second, unrelated one could not be pushed.
  case onRemote(String)
  /// A repository with a branch of its own is where a journal was to be made.
  case repositoryInUse(path: String)
  case event(EventProblem, branch: String)
  case outsideEvent(CalendarDate, EventCalendar)
  case detachedHead(path: String)
  case emptyText
  case textTooLong(bytes: Int)
  case unknownAttendee(String, similar: [String])
  case severalAttendees(String, candidates: [String])
  case attendeeExists(name: String, key: String)
  case unknownIdentifier(String)
  case severalIdentifiers(String, candidates: [String])
  case unreadable(FileProblem)
}

/// A file of the journal that cannot be read; the others still can.
package struct FileProblem: Error, Equatable, Sendable {
  package let path: String
  /// Counted from 1.
  package let line: Int
  package let message: String
}

/// Something read from a file of the journal, with its path.
package struct Filed<Value: Sendable>: Sendable {
  package var value: Value
  package let path: String
  /// The day whose folder it is in, or that it refers to.
  package let date: CalendarDate?
}

/// What could be read, in order, and what could not.
package struct Found<Value: Sendable>: Sendable {
  package var values: [Value] = []
  package var problems: [FileProblem] = []

  package init() {}

  /// Adds what `read` returns, or the reason why it could not.
  mutating func add(_ read: () throws(FileProblem) -> Value) {
    do throws(FileProblem) {
      values.append(try read())
    } catch {
      problems.append(error)
    }
  }
}
