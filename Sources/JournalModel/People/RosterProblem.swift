/// Reasons for which a name or a text about people could not be taken.
package enum RosterProblem: Error, Equatable, Sendable {
  /// Words for the public branch have the name of somebody who is not to be named; no key if the
  /// person is not in the roster yet. The others are those whom they name as well.
  case namesUnnamed(
    name: String, key: String, in: PublicPlace = .text, others: [UnnamedPerson] = [])
  /// Words for the public branch have something else that is private: an address, words of a note.
  case saysPrivate(Leak.Secret, in: PublicPlace)
  /// A name that nobody has, and names of attendees that look like it.
  case unknownAttendee(String, similar: [String])
  /// The same where the names of so many are not in this clone: it may be one of theirs.
  case unknownHere(String, Int, similar: [String])
  /// A name that several have: each candidate with the file name that tells them apart.
  case severalAttendees(String, candidates: [String])
  /// Several names in place of one, where the file of this person, who is not to be named, would stand for
  /// all of them.
  case listOfNames(String, name: String, key: String)
  /// Somebody who cannot be forgotten, because the name is on a private ref that we do not have.
  case nameElsewhere(key: String)
  /// The same, because these files would have the name still: only a person can reword them.
  case stillNamed(String, paths: [String])
  /// Several names of a list that nobody has, or that are of several people.
  case unclearAttendees([String])
  /// Nobody is as all of these conditions say.
  case noSuchAttendees([String])
}
