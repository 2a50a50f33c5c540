internal import Git
internal import JournalModel

extension Snapshot {
  /// Those whose names commits of the branch took out, the last one first, as far as some people can be
  /// they.
  func withdrawals(among people: [Attendee]) throws -> [Withdrawal] {
    withdrawals(try withdrawals(), among: people)
  }

  func withdrawals(_ all: [Withdrawal], among people: [Attendee]) -> [Withdrawal] {
    let people = Dictionary(people.map { ($0.key, $0) }) { first, _ in first }
    return all.compactMap { withdrawal in
      var withdrawal = withdrawal
      withdrawal.keys = withdrawal.keys.filter { key in
        people[key].map { $0.named != .yes && $0.mayBe(withdrawal.former) } ?? false
      }
      return withdrawal.keys.isEmpty ? nil : withdrawal
    }
  }

  /// Files that somebody made anew who did not know that the name was taken back, each with the file that
  /// the person has by now. One that says `named: yes` may be of another person.
  func filesOfWithdrawn(among attendees: [Attendee]) throws -> [(file: Attendee, key: String)] {
    let known = Dictionary(attendees.map { ($0.key, $0) }) { first, _ in first }
    let namesakes = try recognised().namesakes
    return try withdrawals(among: attendees).compactMap { withdrawal in
      guard withdrawal.keys.count == 1, let file = known[withdrawal.former.key], file.named != .yes,
        namesakes[file.key] == nil,
        try document(Layout.attendee(file.key)) != nil
      else { return nil }
      return (file, withdrawal.keys[0])
    }
  }

  /// All of them, whoever is in the roster by now.
  func withdrawals() throws -> [Withdrawal] {
    try tips.publicTip.map { try withdrawals(before: $0.id) } ?? []
  }

  func withdrawals(before tip: ObjectID) throws -> [Withdrawal] {
    try commitsOfWithdrawals(before: tip).flatMap {
      try withdrawals(in: $0.changes, of: $0.commit)
    }
  }

  /// What such commits did to the roster's folder.
  private func commitsOfWithdrawals(
    before tip: ObjectID
  ) throws -> [(commit: ObjectID, changes: [TreeChange])] {
    var folders: [ObjectID: ObjectID?] = [:]
    func folder(of commit: ObjectID) throws -> ObjectID? {
      if let known = folders[commit] { return known }
      let folder = try repository.entry(
        at: Layout.attendees, in: repository.commit(commit).tree)?.id
      folders[commit] = folder
      return folder
    }
    return try repository.recentCommits(before: tip, atMost: Repository.mostVersions)
      .compactMap { commit in
        let parents = try repository.parents(of: commit)
        guard parents.count == 1 else { return nil }
        let (before, after) = (try folder(of: parents[0]), try folder(of: commit))
        guard before != after else { return nil }
        return (commit, try repository.changes(from: before, to: after, depth: 1))
      }
  }

  private func withdrawals(
    in changes: [TreeChange], of commit: ObjectID
  ) throws -> [Withdrawal] {
    let made = changes.filter { $0.old == nil && $0.isOfNameless }
    guard !made.isEmpty else { return [] }
    let gone = changes.filter { $0.new == nil }
    let others = try gone.isEmpty ? [] : made.compactMap { try attendee($0.new, named: $0.path) }
    // A file without a name that took the place of another such: nothing but the commit tells that.
    let isOneForOne = gone.count == 1 && made.count == 1
    return try gone.compactMap { change in
      guard let former = try attendee(change.old, named: change.path),
        former.name != nil || isOneForOne && former.isAnonymous
      else { return nil }
      let alike = others.filter { $0.isFromWhere(former) }
      guard former.name != nil || !alike.isEmpty else { return nil }
      return Withdrawal(
        former: former, keys: (alike.isEmpty ? others : alike).map(\.key), commit: commit)
    }
  }

  /// As a version of somebody's file says; nil if it says something wrong, or is none of the roster's.
  func attendee(_ blob: ObjectID?, named name: String) throws -> Attendee? {
    let path = "\(Layout.attendees)/\(name)"
    guard let blob, let key = Layout.attendeeKey(of: path) else { return nil }
    do {
      let document = try Document(repository.text(of: blob, path: path), as: .frontMatter)
      return try AttendeeFile.attendee(
        key: key, publicDocument: document, privateDocument: nil, calendar: calendar)
    } catch is FormatError {
      return nil
    } catch is FileProblem {
      return nil
    }
  }
}

extension TreeChange {
  /// Whether the file in the roster's folder has a name that says nothing.
  fileprivate var isOfNameless: Bool {
    path.hasSuffix(Layout.ending) && Attendee.isAnonymous(String(path.dropLast(3)))
  }
}

extension Attendee {
  /// Whether the names are no hindrance.
  fileprivate func mayBe(_ other: Attendee) -> Bool {
    name == nil || name.map(FoldedName.of) == other.name.map(FoldedName.of)
  }

  /// Whether what everybody may read of both is the same.
  fileprivate func isFromWhere(_ other: Attendee) -> Bool {
    (company, university, country, days)
      == (other.company, other.university, other.country, other.days)
  }
}
