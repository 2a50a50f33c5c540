internal import Git
internal import JournalModel

extension Journal {
  /// Mends what a merge could not know: markers that somebody committed, two files of one person, and
  /// names of those who are not to be named, in commits of their own.
  ///
  /// What a worktree has uncommitted is left until that is gone.
  mutating func mend(by authoring: Authoring, in session: inout WriteSession) throws {
    _ = try settleCommitted(by: authoring, in: &session)
    guard snapshot.tips.privateTip != nil else { return }
    try leaveForgotten(by: authoring, in: &session)
    try joinDoubles(by: authoring, in: &session)
    try retellNotes(by: authoring, in: &session)
    try withholdNames(by: authoring, in: &session)
  }

  /// Takes out of the private ref what another clone had still of somebody who was forgotten.
  mutating func leaveForgotten(by authoring: Authoring, in session: inout WriteSession) throws {
    let absent = try snapshot.attendees().unlessLost().values.filter(\.isAbsent).map(\.key)
    guard !absent.isEmpty else { return }
    let gone = try snapshot.forgottenKeys().intersection(absent)
    guard !gone.isEmpty else { return }
    let notes = try snapshot.dates().flatMap { try snapshot.notes(on: $0).values }
      .filter { $0.value.isPrivate && gone.contains($0.value.about) }
    let paths = gone.map(Layout.attendee) + notes.map(\.path)
    let change = JournalChange(
      privateFiles: paths.sorted().map { .init(path: $0, content: nil) },
      subject: JournalChange.forgetting)
    try commitRepair(change, by: authoring, in: &session)
  }

  /// Whoever was withheld here is withheld in what came, too.
  private mutating func withholdNames(
    by authoring: Authoring, in session: inout WriteSession
  ) throws {
    var change = JournalChange(subject: JournalChange.withholding)
    change.isRepair = true
    let people = try snapshot.attendees().unlessLost().values
    let known = Dictionary(people.map { ($0.key, $0) }) { first, _ in first }
    for withdrawal in try snapshot.withdrawals(among: people) where withdrawal.keys.count == 1 {
      guard let person = known[withdrawal.keys[0]] else { continue }
      change.moves.append((withdrawal.former, person))
    }
    for person in people where person.isAnonymous && person.named == .no {
      guard let shown = try snapshot.shown(ofRefusing: person) else { continue }
      try snapshot.set(person, former: shown, in: &change)
    }
    try snapshot.withholdEverywhere(in: &change)
    try snapshot.renameFiles(
      in: &change, by: PeopleAfter(change, over: snapshot).withEverybody)
    guard !change.isEmpty else { return }
    do {
      try change.checkPublished(over: snapshot)
      try commit(change, by: authoring, in: &session)
    } catch WriteRefusal.uncommittedChanges {
      return
    }
    try refresh()
  }

  /// Gives files other names where theirs name somebody who is not to be named, in a commit of its own.
  mutating func renameFiles(
    by authoring: Authoring, in session: inout WriteSession
  ) throws {
    guard snapshot.tips.privateTip != nil, let withholding = try snapshot.withholding("") else {
      return
    }
    var change = JournalChange(subject: JournalChange.withholding)
    try snapshot.renameFiles(in: &change, by: withholding)
    try commitRepair(change, by: authoring, in: &session)
  }

  /// Lets the private ref say who said no, too, where only the branch does yet: another clone can change
  /// what that says without knowing who it is.
  mutating func keepRefusals(by authoring: Authoring, in session: inout WriteSession) throws {
    guard snapshot.tips.privateTip != nil else { return }
    var change = JournalChange(subject: "Keep who said no")
    for person in try snapshot.attendees().unlessLost().values
    where person.isAnonymous && person.isRefusal && !person.isAbsent {
      let path = Layout.attendee(person.key)
      guard var document = try snapshot.document(path, isPrivate: true),
        document.node("name") != nil, document.node("named") == nil
      else { continue }
      try rethrowing(path) { () throws(FormatError) in
        try document.set(
          "named", value: .plain(person.named.rawValue), order: person.fields.map(\.key))
      }
      change.append(.init(path: path, text: document.content), isPrivate: true)
    }
    guard !change.isEmpty else { return }
    try commit(change, by: authoring, in: &session)
    try refresh()
  }
}

extension Snapshot {
  /// As the branch has somebody who said no, where it is to be otherwise: a clone put the name in while
  /// another one said no, or wrote another word than no and knew nothing of who it is. A yes beside a
  /// name can be that of an organiser, whose private ref is still to come.
  fileprivate func shown(ofRefusing person: Attendee) throws -> Attendee? {
    guard let consent = try consentOnBranch(of: person),
      try shows(person) == (consent == .no)
    else { return nil }
    var shown = person
    shown.named = consent == .open ? .open : .yes
    return shown
  }
}
