package import Git
package import JournalModel

/// Finds for each entry that a commit stands for the one that the journal has of it already.
///
/// The rules go from the surest to the boldest, each over all commits before the next one: where a
/// rebase splits a commit, the half with the old words keeps the old entry.
struct CaptureMatching {
  /// The entries that the journal has, as they become.
  private(set) var entries: [Entry]
  private var taken: Set<Int> = []
  private let identified: [Identifier: Int]
  private var pointing: [ObjectID: [Int]] = [:]
  private let replacements: [ObjectID: Set<ObjectID>]
  private let replaced: Set<ObjectID>
  private let absent: Set<ObjectID>
  private let former: [ObjectID: [Entry]]

  /// An entry that a commit stands for.
  private struct Claim {
    let entry: Entry
    let commit: CapturedCommit
  }

  init(_ known: [Entry], request: CaptureRequest) {
    entries = known
    identified = Dictionary(known.enumerated().map { ($1.id, $0) }) { first, _ in first }
    replacements = request.replacements
    replaced = request.replaced
    absent = request.absent
    former = Dictionary(request.former.map { ($0.id, $0.entries) }) { first, _ in first }
    for (index, entry) in known.enumerated() {
      if let commit = entry.commitID { pointing[commit, default: []].append(index) }
    }
  }

  mutating func match(_ commits: [CapturedCommit]) -> [Entry] {
    var open = commits.flatMap { commit in
      commit.entries.map { Claim(entry: $0, commit: commit) }
    }
    open.removeAll { takesIdentified($0) }
    open.removeAll { takesCaptured($0) }
    open.removeAll { takesJoined($0) }
    open.removeAll { takesReworded($0, where: isSameElsewhere) }
    open.removeAll { takesReworded($0, where: isSameWithOtherText) }
    pointLeftovers()
    var ids: Set<Identifier> = []
    return open.map(\.entry).filter { ids.insert($0.id).inserted }
  }

  /// (a) The same identifier: points elsewhere only if its commit lives no more. Takes back words
  /// that an amend had changed and another amend restored, not those that a person changed.
  private mutating func takesIdentified(_ claim: Claim) -> Bool {
    guard let index = identified[claim.entry.id] else { return false }
    if let old = entries[index].commitID, old != claim.commit.id, replaced.contains(old) {
      let isUntouched = former[old]?.contains { isSame($0, entries[index]) } ?? false
      if isUntouched { entries[index].take(claim.entry) }
      entries[index].commit = claim.commit.id.hex
    }
    taken.insert(index)
    return true
  }

  /// (b) An entry of this commit that says the same.
  private mutating func takesCaptured(_ claim: Claim) -> Bool {
    let found = pointing[claim.commit.id]?.first { index in
      !taken.contains(index) && isSame(entries[index], claim.entry)
    }
    guard let found else { return false }
    taken.insert(found)
    return true
  }

  /// What a squash joined and another commit told.
  private mutating func takesJoined(_ claim: Claim) -> Bool {
    guard claim.commit.joinsOthers,
      let found = entries.indices.first(where: { index in
        !taken.contains(index) && isSame(entries[index], claim.entry)
          && entries[index].repository == claim.entry.repository
      })
    else { return false }
    if let old = entries[found].commitID, replaced.contains(old) {
      entries[found].commit = claim.commit.id.hex
    }
    taken.insert(found)
    return true
  }

  /// (c) and (d) An entry of a commit that was replaced: takes commit and text of the new one.
  private mutating func takesReworded(
    _ claim: Claim, where fits: (Int, Claim) -> Bool
  ) -> Bool {
    let own = replacements[claim.commit.id] ?? []
    let candidates = [own, replaced.subtracting(own)].flatMap { commits in
      commits.flatMap { pointing[$0] ?? [] }.sorted()
    }
    guard let found = candidates.first(where: { !taken.contains($0) && fits($0, claim) }) else {
      return false
    }
    entries[found].commit = claim.commit.id.hex
    entries[found].take(claim.entry)
    taken.insert(found)
    return true
  }

  /// Of a commit that git replaced by a known one, what it no longer says is still told, and points
  /// to the commit that lives.
  private mutating func pointLeftovers() {
    for (new, olds) in replacements {
      for index in olds.flatMap({ pointing[$0] ?? [] }) where !taken.contains(index) {
        entries[index].commit = new.hex
      }
    }
  }

  /// The same words, and if the commit that they were of is not here, where it may well live
  /// elsewhere, by the same author at the same time.
  private func isSameElsewhere(_ index: Int, claim: Claim) -> Bool {
    guard isSame(entries[index], claim.entry) else { return false }
    guard let commit = entries[index].commitID, absent.contains(commit) else { return true }
    return isOfSameAuthor(index, claim: claim)
  }

  private func isOfSameAuthor(_ index: Int, claim: Claim) -> Bool {
    (entries[index].by == claim.entry.by || entries[index].by == claim.commit.writtenName)
      && entries[index].at?.milliseconds == claim.entry.at?.milliseconds
  }

  private func isSame(_ left: Entry, _ right: Entry) -> Bool {
    left.kind == right.kind && left.text == right.text
  }

  /// The same kind, and either git said that one commit became the other, or both have one author
  /// and time.
  private func isSameWithOtherText(_ index: Int, claim: Claim) -> Bool {
    let known = entries[index]
    guard known.kind == claim.entry.kind, let commit = known.commitID else { return false }
    if let own = replacements[claim.commit.id], own == [commit] { return true }
    return isOfSameAuthor(index, claim: claim)
  }
}

extension Entry {
  /// The commit that a captured entry points to; nil for one that a person typed.
  package var commitID: ObjectID? { commit.flatMap { ObjectID($0) } }

  fileprivate mutating func take(_ other: Entry) {
    (text, projects, credits) = (other.text, other.projects, other.credits)
  }
}
