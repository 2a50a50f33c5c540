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
    try joinDoubles(by: authoring, in: &session)
    try retellNotes(by: authoring, in: &session)
    try withholdNames(by: authoring, in: &session)
  }

  /// Whoever was withheld here is withheld in what came, too.
  private mutating func withholdNames(
    by authoring: Authoring, in session: inout WriteSession
  ) throws {
    var change = JournalChange(subject: "Withhold names")
    change.isRepair = true
    let people = try snapshot.attendees().unlessLost().values
    let known = Dictionary(people.map { ($0.key, $0) }) { first, _ in first }
    for withdrawal in try snapshot.withdrawals(among: people) where withdrawal.keys.count == 1 {
      guard let person = known[withdrawal.keys[0]] else { continue }
      change.moves.append((withdrawal.former, person))
    }
    // One clone put the name in while another one said no.
    for person in people
    where try person.isAnonymous && person.named == .no && snapshot.shows(person) {
      var shown = person
      shown.named = .yes
      try snapshot.set(person, former: shown, in: &change)
    }
    try snapshot.withholdEverywhere(in: &change)
    guard !change.isEmpty else { return }
    do {
      try change.checkPublished(over: snapshot)
      try commit(change, by: authoring, in: &session)
    } catch WriteRefusal.uncommittedChanges {
      return
    }
    try refresh()
  }
}
