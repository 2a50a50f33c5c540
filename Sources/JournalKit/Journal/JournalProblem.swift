package import JournalModel

/// Reasons for which a journal could not be found, read or written as asked.
package enum JournalProblem: Error, Equatable, Sendable {
  /// No flag, variable, configuration or branch leads to one.
  case noJournal
  /// The path is there and no repository is, or nothing is there.
  case noRepository(path: String)
  /// The repository is there, but neither that branch nor `hackjournal` is a journal.
  case notAJournal(path: String, branch: String?)
  /// The repository has no such branch, nor a remote's.
  case noBranch(String, path: String)
  /// What is at a detached HEAD, or a remote's branch, can only be read.
  case notABranch(String)
  /// A variable of git's moves a part of the repository to where only git looks.
  case movedByVariable(String)
  /// `git replace` puts something else in the place of an object of the journal.
  case replaced(String, branch: String)
  /// Several remotes have a branch `hackjournal`, and nothing says which is meant.
  case severalRemotes([String])
  /// The branch on which a journal was to be made has one.
  case alreadyAJournal(path: String, branch: String)
  /// A remote has the branch that was to be made: a second, unrelated one could not be pushed.
  case onRemote(String)
  /// A remote has the branch that was to be made, and it is not here yet.
  case unfetched(remote: String, branch: String)
  /// A remote may have the branch that was to be made, and cannot be asked.
  case unreached(remote: String, branch: String)
  /// A repository with a branch of its own is where a journal was to be made.
  case repositoryInUse(path: String)
  /// The branch has an `event.yml` of ours that this version cannot read.
  case event(EventProblem, branch: String)
  /// A day that the event does not have, with the days that it has.
  case outsideEvent(CalendarDate, EventCalendar, today: CalendarDate)
  /// Neither a day of the event nor one near it, on which people still write.
  case farFromEvent(CalendarDate, EventCalendar, today: CalendarDate)
  /// A day of an event without a fixed end, long after today.
  case farAhead(CalendarDate)
  /// HEAD names no branch, and nothing else names a journal.
  case detachedHead(path: String)
  /// Somebody changed the event while it was in the editor.
  case eventChanged
  /// The event's identifier tells journals apart; it never changes.
  case eventIdentifierChanged(Identifier)
  /// File that was to be written and could not be read again.
  case unwritable(FileProblem)
  /// Nothing but white space was to be added.
  case emptyText
  /// Another text has that identifier already.
  case identifierTaken(Identifier, path: String)
  /// A text of more than 64 KiB.
  case textTooLong(bytes: Int)
  /// A text that nobody could read again: it has the lines of a merge that stopped.
  case conflictMarkers
  /// People whose names are on the private ref, which is not here: whoever is added may be one of them.
  case namesElsewhere(count: Int)
  /// A yes of somebody whose name is on the private ref, which is not here, and who can have said no.
  case consentElsewhere(key: String)
  /// Somebody whose file the branch has no more, though the private ref has one.
  case attendeeGone(name: String)
  /// Somebody of the name of one who took it back, and whose file nobody can tell here.
  case attendeeWithdrawn(name: String)
  /// Somebody of the name of one who did not agree to be named; `key` is the file name of the latter.
  case namesakeHidden(name: String, key: String)
  /// Somebody with an address of one who did not agree to be named, whose file name is `key`.
  case addressHidden(key: String)
  /// A name that is nearly that of people who did not agree to be named; `key` is the file name of the first.
  case nearlyHidden(name: String, others: [String], key: String)
  /// The same of somebody who is in the roster and gets such a name.
  case renamedNearly(name: String, others: [String], key: String)
  /// A file in whose middle a merge has stopped, in a worktree.
  case inConflict(path: String)
  /// The same of a file that one side took out.
  case removedInConflict(path: String)
  /// Somebody of that name is in the roster; `key` is the file name.
  case attendeeExists(name: String, key: String)
  /// No project is called so, be it a word of entries and attendees, with those that look like it.
  case noProject(String, similar: [String])
  /// A project of that name has a file; `key` is its name.
  case projectExists(name: String, key: String)
  /// Nothing that can be read has an identifier that begins so, and what cannot be read: the files
  /// whose names have it first.
  case unknownIdentifier(String, unreadable: [FileProblem])
  /// A beginning that several identifiers have: the whole ones, sorted.
  case severalIdentifiers(String, candidates: [String])
  /// Something that is no follow-up, and so cannot be closed: its kind if it is an entry.
  case notAFollowUp(String, kind: Kind?)
  /// A follow-up that an entry has closed: the path of that entry.
  case closedAlready(Identifier, path: String)
  /// Nobody changed anything here that was not taken back.
  case nothingToUndo
  /// Nothing was taken back that nothing followed.
  case nothingToRedo
  /// The repository keeps no reflog of the branch, so nobody knows what was changed here.
  case noReflog
  /// A file that was to be as before has later changes, which would be lost.
  case changedSince(path: String)
  /// Something of which no merge overruled anything, or somebody has looked at it since.
  case nothingOverruled(String)
  /// A commit that says nothing of something that is in the journal.
  case noVersion(String, commit: String)
  /// Somebody changed something while it was in an editor.
  case changedMeanwhile(String)
  /// An identifier never changes: what was given, and what it is.
  case identifierChanged(String, from: String)
  /// The fields stand below words, where they would be text.
  case fieldsBelowText(String)
  /// A key that a file of this sort does not have, or that cannot be changed.
  case unknownField(String, known: [String])
  /// A file without which the command can do nothing.
  case unreadable(FileProblem)
}

extension JournalProblem {
  /// Refuses a text that says nothing or too much.
  package static func check(_ text: String) throws(JournalProblem) {
    guard text.isVisible else { throw .emptyText }
    guard text.utf8.count <= Document.largestText else {
      throw .textTooLong(bytes: text.utf8.count)
    }
  }
}
