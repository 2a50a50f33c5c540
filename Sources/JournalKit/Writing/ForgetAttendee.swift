internal import Git
package import JournalModel

/// Somebody taken out of the journal as it stands: the files of both refs, the notes about them, and
/// their name from mentions, from who says it, from credits and from words. git's history stays as it is.
package struct ForgetAttendee: Plan {
  private let name: String
  private let suffix: String

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
    if former.isUnknown, former.isAnonymous {
      throw RosterProblem.nameElsewhere(key: former.key)
    }
    var keys = AttendeeKeys(taken: roster.attendees.map(\.key))
    let key = former.isAnonymous ? former.key : keys.nameless(suffix)
    let notes = try journal.dates().flatMap { try journal.notes(on: $0).complete() }
      .filter { $0.value.about == former.key }
    var change = JournalChange(subject: JournalChange.forgetting)
    let withholding = try journal.forget(
      former, as: key, among: roster, except: Set(notes.map(\.path)), in: &change)
    for filed in notes {
      change.append(.init(path: filed.path, text: nil), isPrivate: filed.value.isPrivate)
    }
    try journal.renameFiles(in: &change, by: withholding)
    let texts = change.publicFiles + change.privateFiles
    let changed = texts.filter { $0.content != nil && Layout.isWordsOfPages($0.path) }.map(\.path)
    try journal.remove(Layout.attendee(former.key), in: &change)
    try journal.removeOlderPart(of: former, among: roster.attendees, in: &change)
    try journal.removeStrays(of: former.key, in: &change)
    try journal.refuseRest(of: former, after: change)
    change.pathsOfOldWords = Set(change.publicFiles.map(\.path))
    var forgotten = Forgotten(key: key, notes: notes.map(\.path), texts: Set(changed).sorted())
    forgotten.leftOut = change.publicFiles.filter { file in
      Layout.isWordsOfPages(file.path)
        && file.content.map { String(decoding: $0, as: UTF8.self).contains("@\(key)") } ?? false
    }.map(\.path).sorted()
    return (change, (forgotten, former))
  }
}

extension Snapshot {
  fileprivate func forget(
    _ former: Attendee, as key: String, among roster: Roster, except gone: Set<String>,
    in change: inout JournalChange
  ) throws -> Withholding {
    let others = roster.attendees.filter { $0.key != former.key }
    var nameless = Attendee(key: key, name: former.name, named: .no)
    (nameless.emails, nameless.formerNames) = (former.emails, former.formerNames)
    let withholding = Withholding(Roster(others + [nameless]))
    let erasure = Erasure(of: former, as: key, among: others)
    try rewriteTexts(except: gone, in: &change) { entry in
      withholding.apply(to: &entry)
      erasure.apply(to: &entry)
    } note: { note in
      withholding.apply(to: &note)
      erasure.apply(to: &note)
    }
    try rewriteProjects(in: &change) { project in
      withholding.apply(to: &project)
      erasure.apply(to: &project)
    }
    try erase(by: erasure, in: &change)
    return withholding
  }

  /// A private ref that is older than the branch has the addresses under the former name of the file.
  fileprivate func removeOlderPart(
    of attendee: Attendee, among people: [Attendee], in change: inout JournalChange
  ) throws {
    guard tips.privateTip != nil, attendee.isAnonymous else { return }
    for withdrawal in try withdrawals(among: people) where withdrawal.keys == [attendee.key] {
      let path = Layout.attendee(withdrawal.former.key)
      let isOfNobodyElse = try tips.publicTip.map {
        try repository.entry(at: path, in: $0.tree) == nil
      }
      if isOfNobodyElse ?? false { try remove(path, in: &change) }
    }
  }

  /// What only a person can reword must be reworded before: afterwards nobody knows the name any more.
  fileprivate func refuseRest(of former: Attendee, after change: JournalChange) throws {
    let left = try files(naming: finder(of: former), after: change)
    guard left.isEmpty else {
      throw RosterProblem.stillNamed(former.displayName, paths: left)
    }
  }

  /// Finds the name and the addresses of somebody; a name that others have who may be named is theirs.
  package func finder(of attendee: Attendee) throws -> LeakFinder {
    let others = try roster().attendees.filter { $0.key != attendee.key && $0.named == .yes }
      .map { Attendee(key: $0.key, name: $0.name, named: .yes) }
    return LeakFinder(others + [attendee.hidden], notes: [])
  }
}

extension Attendee {
  fileprivate var hidden: Attendee {
    var hidden = Attendee(key: key, name: name, named: .no)
    (hidden.emails, hidden.formerNames) = (emails, formerNames)
    return hidden
  }
}

extension Journal {
  /// Takes somebody out, and answers what is left of them.
  package mutating func forget(
    _ name: String, suffix: String, by authoring: Authoring
  ) throws -> Forgotten {
    let (forgotten, former) = try write(ForgetAttendee(name, suffix: suffix), by: authoring)
    return snapshot.traces(of: former, besides: forgotten)
  }
}

extension Snapshot {
  /// The same with the files whose words have the name still.
  package func traces(of former: Attendee, besides forgotten: Forgotten) -> Forgotten {
    var forgotten = forgotten
    do {
      forgotten.naming = try paths(naming: [former])
      forgotten.namingPrivately = try paths(naming: [former], in: tips.privateTip)
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

  func paths(naming attendees: [Attendee], in tip: Commit?) throws -> [String] {
    guard let tip else { return [] }
    let finder = LeakFinder(attendees.map(\.hidden), notes: [])
    return Set(try leaks(finder, inFilesOf: tip).map(\.place)).sorted()
  }

  func remove(_ path: String, in change: inout JournalChange) throws {
    for (tip, isPrivate) in tips.all
    where try repository.entry(at: path, in: tip.tree) != nil {
      change.append(.init(path: path, text: nil), isPrivate: isPrivate)
    }
  }
}
