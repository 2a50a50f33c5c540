package import Git
package import JournalModel

extension Snapshot {
  /// Commits of the branch that no remote is known to have, and that name somebody of these: in a message, in
  /// a file or in its name, or in who wrote it. Reads what these commits changed, and nothing else.
  package func unshared(
    naming people: @autoclosure () throws -> [Attendee], besides branch: ObjectID? = nil
  ) throws -> [ObjectID] {
    let shared = try sharedTips() + [branch].compactMap(\.self)
    guard let tip, !shared.contains(tip) else { return [] }
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
    return try auditor.commits(
      in: HistoryRange(tips: [tip], hidden: shared), addressed: Set(hidden.flatMap(\.emails)))
  }

  /// The same of everybody who is not to be named, and of those whom a command told before it forgot them.
  package func unsharedWithNames(besides branch: ObjectID?) throws -> [ObjectID] {
    let hidden = try unshared(naming: peopleWithHiddenNames(), besides: branch)
    let told = try ToldCommits.read(of: repository)
    guard let tip, !told.isEmpty else { return hidden }
    let shared = try sharedTips() + [branch].compactMap(\.self)
    let own = try repository.commits(from: tip, notIn: shared)
    return hidden + own.filter { told.contains($0) && !hidden.contains($0) }
  }

  /// Those who are not to be named and whose names are known here.
  func peopleWithHiddenNames() throws -> [Attendee] {
    try attendees().values.filter { $0.named != .yes && $0.name != nil }
  }

  /// What some remote is known to have.
  func sharedTips() throws -> [ObjectID] {
    try repository.tips(
      of: repository.references(matching: "refs/remotes/*")
        + repository.references(matching: "refs/hackjournal/seen/*"))
  }
}
