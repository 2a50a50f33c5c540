internal import Git
package import JournalModel

extension Snapshot {
  /// Somebody of that name whom an earlier command took out, as they were then; nil if the history has
  /// nobody of that name, or several.
  package func forgotten(_ name: String) throws -> Attendee? {
    guard case .one(let attendee) = Roster(try forgottenAttendees()).match(name) else { return nil }
    return attendee
  }

  /// Refuses texts that name somebody who was forgotten, as far as the history knows whom.
  func refuseForgotten(in texts: [String]) throws {
    guard let people = try peopleWithForgotten() else { return }
    do {
      try Withholding(Roster(people)).refuseNames(in: texts)
    } catch {
      throw error.keepingKeys { _ in false }
    }
  }

  /// Files of the branch that have the name or an address of such a person now.
  package func leaksOfForgotten() throws -> [Leak] {
    guard let tip = tips.publicTip, let people = try peopleWithForgotten() else { return [] }
    return try leaks(LeakFinder(people, notes: []), inFilesOf: tip)
  }

  /// Those who were forgotten, and are not in the roster again, beside those who may be named; nil if
  /// there is nobody of the former.
  private func peopleWithForgotten() throws -> [Attendee]? {
    let present = try attendees().values
    let names = Set(present.compactMap { $0.name.map(FoldedName.of) })
    let gone = try forgottenAttendees().filter { !names.contains(FoldedName.of($0.name ?? "")) }
    guard !gone.isEmpty else { return nil }
    let named = present.filter { $0.named == .yes }
      .map { Attendee(key: $0.key, name: $0.name, named: .yes) }
    return named + gone
  }

  /// Nobody twice, though their files may have been on both refs.
  private func forgottenAttendees() throws -> [Attendee] {
    var files: [String: [Document?]] = [:]
    for (tip, isPrivate) in tips.all {
      for change in try removals(before: tip.id) {
        guard let key = Layout.attendeeKey(of: change.path), let id = change.old else { continue }
        files[key, default: [nil, nil]][isPrivate ? 1 : 0] = try ifWellFormed {
          try Document(repository.text(of: id, path: change.path), as: .frontMatter)
        }
      }
    }
    var people: [Attendee] = []
    for (key, documents) in files.sorted(by: { $0.key < $1.key }) {
      let found: Attendee? = try ifWellFormed {
        try attendee(Layout.attendee(key), shown: documents[0], hidden: documents[1])
      }
      guard var person = found else { continue }
      person.named = .no
      people.append(person)
    }
    return people
  }

  /// The names of the files that they had.
  func forgottenKeys() throws -> Set<String> {
    guard let tip = tips.publicTip else { return [] }
    return Set(try removals(before: tip.id).compactMap { Layout.attendeeKey(of: $0.path) })
  }

  /// Those of them whose files said no name, whom commits forgot that another tip has not.
  func namelessForgotten(notIn other: ObjectID) throws -> [String] {
    guard let tip else { return [] }
    let paths = try repository.commits(from: tip, notIn: [other])
      .flatMap { try removals(in: $0) }.map(\.path)
    return Set(paths.compactMap(Layout.attendeeKey(of:)).filter(Attendee.isAnonymous)).sorted()
  }

  /// Nil where a file says something wrong, or is gone from the history; that one cannot read now is an
  /// error, for it could name somebody.
  private func ifWellFormed<Value>(_ read: () throws -> Value) throws -> Value? {
    do {
      return try read()
    } catch is FormatError {
      return nil
    } catch is FileProblem {
      return nil
    }
  }

  /// What commits took out that forgot somebody, the oldest first.
  private func removals(before tip: ObjectID) throws -> [TreeChange] {
    try repository.recentCommits(before: tip, atMost: Repository.mostVersions).reversed()
      .flatMap { try removals(in: $0) }
  }

  /// What a commit took out of somebody whom it forgot, by its subject or, where it stands for others, by a
  /// line of its message.
  func removals(in commit: ObjectID) throws -> [TreeChange] {
    guard let message = try repository.authoredCommit(commit)?.message else { return [] }
    let lines = message.lines
    let keys = lines.filter { $0.hasPrefix(JournalChange.forgets) }
      .map { String($0.dropFirst(JournalChange.forgets.count)) }
    let isAll = lines.first == JournalChange.forgetting
    guard isAll || !keys.isEmpty else { return [] }
    return try repository.changes(of: commit).filter { change in
      change.new == nil
        && (isAll || Layout.attendeeKey(of: change.path).map(keys.contains) ?? false)
    }
  }
}
