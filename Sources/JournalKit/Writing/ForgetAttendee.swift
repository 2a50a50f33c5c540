internal import Git
package import JournalModel

/// Somebody taken out of the journal as it stands: the files of both refs, the notes about them, and
/// their name from mentions, from who says it and from credits. Words of a text stay as they are,
/// and so does git's history.
package struct ForgetAttendee: Plan {
  private let name: String
  private let suffix: String

  /// Subject of the commits that forget somebody; nothing of whom.
  static let subject = "Forget an attendee"

  /// `suffix` makes the file name that stands in place of the name.
  package init(_ name: String, suffix: String) {
    (self.name, self.suffix) = (name, suffix)
  }

  /// The outcome has the traces, and the attendee as the roster had them.
  package func change(
    of journal: Snapshot
  ) throws -> (change: JournalChange, outcome: (forgotten: Forgotten, former: Attendee)) {
    let roster = try journal.roster()
    let former = try roster.attendee(name)
    var keys = AttendeeKeys(taken: roster.attendees.map(\.key))
    let key = former.isAnonymous ? former.key : keys.nameless(suffix)
    let notes = try journal.dates().flatMap { try journal.notes(on: $0).complete() }
      .filter { $0.value.about == former.key }
    var change = JournalChange(subject: Self.subject)
    try journal.withhold(
      former, as: Attendee(key: key, name: former.name, named: .no),
      except: Set(notes.map(\.path)), in: &change)
    for filed in notes {
      change.append(.init(path: filed.path, text: nil), isPrivate: filed.value.isPrivate)
    }
    let texts = change.publicFiles + change.privateFiles
    let changed = texts.filter { $0.content != nil }.map(\.path)
    let path = Layout.attendee(former.key)
    try journal.remove(path, in: &change)
    let forgotten = Forgotten(key: key, notes: notes.map(\.path), texts: Set(changed).sorted())
    return (change, (forgotten, former))
  }
}

extension Journal {
  /// Takes somebody out, and answers what is left of them.
  package mutating func forget(
    _ name: String, suffix: String, by authoring: Authoring
  ) throws -> Forgotten {
    var (forgotten, former) = try write(ForgetAttendee(name, suffix: suffix), by: authoring)
    do {
      forgotten.naming = try snapshot.paths(naming: [former])
      forgotten.namingPrivately = try snapshot.paths(naming: [former], in: snapshot.tips.privateTip)
    } catch {
      // They are forgotten all the same.
      forgotten.isSearched = false
    }
    return forgotten
  }
}

extension Snapshot {
  /// The public files whose words have the name of one of these or an address; mentions are no words.
  package func paths(naming attendees: [Attendee]) throws -> [String] {
    try paths(naming: attendees, in: tips.publicTip)
  }

  fileprivate func paths(naming attendees: [Attendee], in tip: Commit?) throws -> [String] {
    guard let tip else { return [] }
    let unnamed = attendees.map { attendee in
      var unnamed = Attendee(key: attendee.key, name: attendee.name, named: .no)
      unnamed.emails = attendee.emails
      return unnamed
    }
    return Set(try leaks(LeakFinder(unnamed, notes: []), inFilesOf: tip).map(\.place)).sorted()
  }

  func remove(_ path: String, in change: inout JournalChange) throws {
    for (tip, isPrivate) in tips.all
    where try repository.entry(at: path, in: tip.tree) != nil {
      change.append(.init(path: path, text: nil), isPrivate: isPrivate)
    }
  }
}
