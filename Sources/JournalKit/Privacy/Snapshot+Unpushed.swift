package import Git
package import JournalModel

extension Snapshot {
  /// Commits of the branch that no remote is known to have, and that name somebody of these: in a message, in
  /// a file or in its name; none where there is no remote, or nothing of the branch was pushed. Reads what these
  /// commits changed, and nothing else.
  package func unpushed(
    naming people: @autoclosure () throws -> [Attendee]
  ) throws -> [ObjectID] {
    guard let tip else { return [] }
    let references =
      try repository.references(matching: "refs/remotes/*")
      + repository.references(matching: "refs/hackjournal/seen/*")
    let pushed = try repository.tips(of: references)
    guard !pushed.contains(tip), pushed.contains(where: { repository.isAncestor($0, of: tip) })
    else { return [] }
    let people = try people()
    guard !people.isEmpty else { return [] }
    let named = try attendees().values.filter { person in
      person.named == .yes && !people.contains { $0.key == person.key }
    }
    let hidden = people.map { person in
      var person = person
      person.named = .no
      return person
    }
    let auditor = LeakAuditor(repository, LeakFinder(named + hidden, notes: []))
    return try auditor.commits(in: HistoryRange(tips: [tip], hidden: pushed))
  }
}
