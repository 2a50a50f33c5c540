internal import Git
internal import JournalModel

/// A file of the roster that is of somebody who has another one.
struct DoubleFile {
  let file: Attendee
  /// The file that stays.
  let key: String
  let origin: Origin

  enum Origin {
    /// It came back under a name that was taken back.
    case returned
    /// Somebody who does not know the names made it, and it shows that of who did not agree.
    case named
    /// Two clones took the same name back, or imported the same person.
    case unnamed
  }
}

extension Snapshot {
  /// Files that can be put into another one without asking: what is known of the people says that they are
  /// the same.
  func doubles(among attendees: [Attendee]) throws -> [DoubleFile] {
    let present = attendees.filter { !$0.isAbsent }
    let returned = try filesOfWithdrawn(among: present).map {
      DoubleFile(file: $0.file, key: $0.key, origin: .returned)
    }
    guard tips.privateTip != nil else { return returned }
    let known = Set(returned.map(\.file.key))
    return try returned
      + (doublesByName(present) + doublesByHistory(present) + doublesByAddress(present))
      .filter { !known.contains($0.file.key) }
      .reduce(into: []) { found, double in
        if !found.contains(where: { $0.file.key == double.file.key }) { found.append(double) }
      }
      // The same at every run.
      .sorted { $0.file.key < $1.file.key }
  }

  /// Only whole names: who has one word more may be another person.
  private func doublesByName(_ people: [Attendee]) throws -> [DoubleFile] {
    let namesakes = try recognised().namesakes
    return people.compactMap { file in
      guard let keys = namesakes[file.key], keys.count == 1,
        let owner = people.first(where: { $0.key == keys[0] }),
        HiddenNamesakes.isSame(file.name ?? "", as: owner.name ?? "")
      else { return nil }
      return DoubleFile(file: file, key: owner.key, origin: .named)
    }
  }

  /// Two commits that took out the same file, neither of them after the other.
  private func doublesByHistory(_ people: [Attendee]) throws -> [DoubleFile] {
    guard people.count(where: \.isAnonymous) > 1 else { return [] }
    let moves = try withdrawals(among: people.filter { $0.named != .yes })
      .filter { $0.keys.count == 1 }
    return Dictionary(grouping: moves) { $0.former.key }.values.flatMap { moves in
      zip(moves, moves.dropFirst()).compactMap { move, other in
        guard !repository.isAncestor(move.commit, of: other.commit),
          !repository.isAncestor(other.commit, of: move.commit)
        else { return nil }
        return double(of: move.keys[0], other.keys[0], among: people)
      }
    }
  }

  private func doublesByAddress(_ people: [Attendee]) -> [DoubleFile] {
    let unnamed = people.filter { $0.named != .yes && $0.isAnonymous && $0.name != nil }
    let named = Dictionary(grouping: unnamed) { FoldedName.of($0.name ?? "") }
    return named.values.flatMap { same in
      let same = same.sorted { $0.key < $1.key }
      return same.dropFirst().compactMap { other in
        let addresses = Set(other.emails.map { $0.lowercased() })
        let owner = same.first { !addresses.isDisjoint(with: $0.emails.map { $0.lowercased() }) }
        return owner.flatMap { double(of: $0.key, other.key, among: people) }
      }
    }
  }

  /// The first by name stays, so that everybody who puts them together keeps the same one.
  private func double(
    of key: String, _ other: String, among people: [Attendee]
  ) -> DoubleFile? {
    let keys = [key, other].sorted()
    guard key != other, let owner = people.first(where: { $0.key == keys[0] }),
      let file = people.first(where: { $0.key == keys[1] }),
      !owner.isToldApart(from: file) || owner.emails.isEmpty || file.emails.isEmpty
    else { return nil }
    return DoubleFile(file: file, key: owner.key, origin: .unnamed)
  }
}

extension Snapshot {
  /// Two files of one person that two sides of a merge made, each under the one that stays.
  func doubles(mergedWith others: [ObjectID]) throws -> [String: String] {
    guard !others.isEmpty else { return [:] }
    let own = try withdrawals().filter { $0.keys.count == 1 }
    let theirs = try others.flatMap { try withdrawals(before: $0) }.filter { $0.keys.count == 1 }
    return own.reduce(into: [:]) { doubles, move in
      for other in theirs
      where other.former.key == move.former.key && other.keys != move.keys
        && !repository.isAncestor(move.commit, of: other.commit)
        && !repository.isAncestor(other.commit, of: move.commit)
      {
        let keys = [move.keys[0], other.keys[0]].sorted()
        doubles[keys[1]] = keys[0]
      }
    }
  }
}
