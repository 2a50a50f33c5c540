internal import Git
internal import JournalModel

/// What people took out of a roster: whoever imports a list again must not bring it back.
///
/// A value that was in an attendee's file, and then was not, was emptied by somebody; a file that was
/// there, and then was not, by somebody who took the person out. What an undo took back was a mistake,
/// and does not count.
struct RosterHistory {
  /// The keys that were emptied, by the name of the file.
  private(set) var emptied: [String: Set<String>] = [:]
  /// The days on which somebody's check-in was taken back.
  private(set) var formerDays: [String: Set<CalendarDate>] = [:]
  /// As they were before they were taken out, or got another name.
  private(set) var former: [Attendee] = []

  init(of journal: Snapshot) throws {
    for (tip, isPrivate) in journal.tips.all {
      try read(tip.id, isPrivate: isPrivate, of: journal)
    }
  }

  /// From the newest commit back; what one commit changed stands between its tree and the next older.
  private mutating func read(_ tip: ObjectID, isPrivate: Bool, of journal: Snapshot) throws {
    let repository = journal.repository
    var newer: (commit: ObjectID, tree: ObjectID?, files: [String: ObjectID])?
    for commit in try repository.recentCommits(before: tip, atMost: Repository.mostVersions) {
      let tree = try repository.entry(at: Layout.attendees, in: repository.commit(commit).tree)?.id
      if let known = newer, known.tree == tree {
        newer?.commit = commit
        continue
      }
      let files = try tree.map { try repository.tree($0) } ?? []
      let blobs = Dictionary(files.map { ($0.name, $0.id) }) { $1 }
      if let newer, try !repository.isUndo(newer.commit) {
        for (name, blob) in blobs where newer.files[name] != blob {
          try compare(blob, with: newer.files[name], of: name, in: journal)
        }
      }
      newer = (commit, tree, blobs)
    }
  }

  private mutating func compare(
    _ old: ObjectID, with new: ObjectID?, of name: String, in journal: Snapshot
  ) throws {
    guard let before = try journal.attendee(old, named: name) else { return }
    guard let new else { return former.append(before) }
    guard let after = try journal.attendee(new, named: name) else { return }
    if before.name != after.name, before.name != nil { former.append(before) }
    let lost = before.filledKeys.subtracting(after.filledKeys)
    emptied[before.key, default: []].formUnion(lost)
    formerDays[before.key, default: []].formUnion(Set(before.days).subtracting(after.days))
  }
}

extension RosterHistory {
  /// The files under which somebody of a list was known by another name, or whose they were before they
  /// were taken out; none for somebody who was never there.
  func formerKeys(of person: Attendee) -> [String] {
    let name = person.name.map(FoldedName.of)
    let addresses = Set(person.emails.map { $0.lowercased() })
    return former.filter { other in
      let known = Set(other.emails.map { $0.lowercased() })
      let isOther = !addresses.isEmpty && !known.isEmpty && addresses.isDisjoint(with: known)
      return other.name.map(FoldedName.of) == name && name != nil && !isOther
    }.map(\.key)
  }

  /// By which names texts can mean somebody who is not to be named, beside the present one: those of the
  /// private ref, and where a name is taken back, or changed, those that the files had before.
  func formerNames(of person: Attendee, before: Attendee) -> [String] {
    let old = former.filter { $0.key == before.key }.compactMap(\.name)
    var seen = Set([person.name.map(FoldedName.of)].compactMap(\.self))
    return (person.formerNames + [before.name].compactMap(\.self) + old).filter { name in
      seen.insert(FoldedName.of(name)).inserted
    }
  }

  /// What a list says of somebody, without what was taken out since.
  func cleaned(_ person: Attendee, for known: Attendee) -> Attendee {
    var person = person
    let gone = emptied[known.key] ?? []
    if gone.contains("company") { person.company = nil }
    if gone.contains("university") { person.university = nil }
    if gone.contains("country") { person.country = nil }
    if gone.contains("roles") { person.roles = [] }
    if gone.contains("projects") { person.projects = [] }
    if gone.contains("emails") { person.emails = [] }
    if gone.contains("named"), person.named == .yes { person.named = .open }
    person.days.removeAll { formerDays[known.key]?.contains($0) ?? false }
    return person
  }
}

extension Attendee {
  fileprivate var filledKeys: Set<String> {
    Set(fields.filter { !($0.value?.lines(key: $0.key) ?? []).isEmpty }.map(\.key))
  }
}

extension Repository {
  /// Whether a commit takes others back.
  fileprivate func isUndo(_ commit: ObjectID) throws -> Bool {
    try authoredCommit(commit)?.message.lines.contains { $0.hasPrefix("Undoes: ") } ?? false
  }
}
