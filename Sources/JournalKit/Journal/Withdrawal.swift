internal import Git
internal import JournalModel

/// Somebody who is not to be named any more, where earlier commits of the branch still have the name.
struct Withdrawal {
  /// As their file said before.
  let former: Attendee
  /// Names of files of which one is theirs since.
  var keys: [String]
  /// The one that took the name out.
  let commit: ObjectID
}
