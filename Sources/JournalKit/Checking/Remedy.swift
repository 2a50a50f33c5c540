package import JournalModel

/// Step that mends something, as a value: who tells of it words it.
package enum Remedy: Sendable, Equatable {
  /// To look at what became of an entry, or to take its identifier out of a line.
  case lookUp(Identifier)
  /// To look who is in the roster, or to add somebody.
  case addAttendee
  /// To get the names of those who are not to be named, which are not here.
  case getNames
  /// To take a name from the branch that a file of the roster has, or to ask.
  case withhold(key: String, isRefused: Bool)
  /// To say whether somebody is another person of a name, or the same, whose files are put together.
  case namesake(key: String, isOne: Bool)
  /// To get the ref that is older here, the branch or the private one, or to take out who is not there any
  /// more.
  case getOrForget(key: String, isForgotten: Bool)
  /// To have a file of the roster again that somebody took out, or to take out who it is.
  case bringBackOrForget(key: String)
  /// To get the branch, which is older here than the private ref, or to say of somebody what holds.
  case pull(key: String)
  /// To say whether somebody agreed, where only a clone without the names says it.
  case confirm(key: String)
  /// To add an attendee, and to name the new file where the note says whom it is about.
  case addAttendeeAndName
  /// To mention somebody by the name of the file.
  case mention(key: String)
  /// To give an entry these projects: one of them in the place of another.
  case projects(Identifier, [String])
  /// To give one of two files with the same identifier another one.
  case keepOneFile
  /// To move an entry to another day, if its own is a slip.
  case moveIfMistyped(Identifier)
  /// To move an entry to the day that its time says, or to give it another time.
  case moveOrRetime(Identifier, to: CalendarDate)
  /// To give an entry a kind that the event has, or the event that kind.
  case kind(Identifier, similar: Kind?, missing: Kind)
  /// To look at two attendees of one name, who may be two people.
  case compare(keys: [String])
  /// To say the words of a file otherwise.
  case reword(path: String)
  /// To remove something.
  case remove(Identifier)
  /// To bring back what was taken out.
  case bringBack(String)
  /// To mend a file that cannot be read.
  case mend(FileProblem)
  /// To give a file another name, such as this path.
  case nameFile(String)
  /// To set a field of a project, by the option that does.
  case projectField(key: String, option: String)
  /// To look at two projects of one name.
  case oneProject(keys: [String])
  /// To give a file the name of an entry, or to remove it.
  case nameOrRemoveFile
  /// To move something into the folder of a day, such as this one.
  case moveIntoDay(folder: String)
  /// To remove an attachment, or to put one in its place that can be kept.
  case replaceAttachment
  /// To put a picture in the place of one that says where it was made.
  case takePositionAway
  /// To put a file in the place of something else.
  case putFile
  /// To settle what two sides changed, where a merge has stopped.
  case resolveConflict
  /// The same of a file that one side took out, or gave another name.
  case resolveRemoval
  /// To put two sides together by hand, where the check could not.
  case mergeByHand
  /// To let the check mend it.
  case repair
  /// The same of a lock file, which somebody else may hold.
  case repairLock
  /// To commit a change, or to take it back.
  case commitOrRestore
  /// To end a merge or the like by a git command.
  case conclude(by: String)
  /// To have a file again that is gone from a worktree or its index.
  case restore(path: String)
  /// To fetch an object from another clone.
  case fetch
  /// To save a text that waits in the outbox.
  case save(Outbox.Waiting)

  /// Where one side took a file out there are no lines to take out, and to add it would bring it back.
  package static func resolving(hasLines: Bool) -> Remedy {
    hasLines ? .resolveConflict : .resolveRemoval
  }
}
