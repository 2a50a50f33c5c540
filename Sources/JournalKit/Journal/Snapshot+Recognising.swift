internal import Git
internal import JournalModel

/// A roster in which the two refs are not of one age, or a colleague wrote without the private one.
struct Recognised {
  var attendees: [Attendee]
  /// Those of whom nobody can tell which file is theirs by now.
  var withdrawn: [Attendee] = []
  /// Files of the private ref that the branch has no more, each with that of whose it is by now.
  var strays: [String: String] = [:]
  /// Files of the branch with the name of somebody who did not agree, each with who can be meant.
  var namesakes: [String: [String]] = [:]
  /// Files of the branch whose names were taken back since, as files of the private ref say.
  var outdated: [String: String] = [:]
}

extension Snapshot {
  /// A colleague took a name back and pushed the branch: here the private ref lacks the name then. Without
  /// a private ref nobody is recognised, for that would cost every reader the history.
  func recognising(_ attendees: [Attendee], orphans: Set<String>) throws -> Recognised {
    var result = Recognised(attendees: attendees)
    for place in attendees.indices where orphans.contains(attendees[place].key) {
      result.attendees[place].isAbsent = true
    }
    result.withholdNewer(orphans)
    guard tips.privateTip != nil else { return result }
    if !orphans.isEmpty || attendees.contains(where: { $0.isUnknown && $0.isAnonymous }) {
      let all = try withdrawals()
      for withdrawal in withdrawals(all, among: result.attendees.filter { !$0.isAbsent }) {
        result.take(withdrawal)
      }
      result.takeStrays(by: all)
    }
    result.withholdNamesakes()
    return result
  }
}

extension Recognised {
  /// The other way round: the private ref knows somebody by a file that the branch is still to get, and
  /// by no other, so that the name on the branch was taken back since.
  fileprivate mutating func withholdNewer(_ orphans: Set<String>) {
    for key in orphans.sorted() where Attendee.isAnonymous(key) {
      guard let newer = attendees.firstIndex(where: { $0.key == key }),
        let name = attendees[newer].name.map(FoldedName.of),
        let place = attendees.firstIndex(where: {
          $0.named == .yes && $0.emails.isEmpty && $0.name.map(FoldedName.of) == name
        })
      else { continue }
      attendees[place].named = .open
      attendees[place].emails = attendees[newer].emails
      outdated[attendees[place].key] = key
      attendees.remove(at: newer)
    }
  }

  fileprivate mutating func take(_ withdrawal: Withdrawal) {
    var former = withdrawal.former
    former.named = .no
    let places = attendees.indices.filter { withdrawal.keys.contains(attendees[$0].key) }
    let hasUnknown = places.contains { attendees[$0].name == nil }
    guard hasUnknown || places.count == 1 else { return }
    let stray = attendees.first { $0.isAbsent && $0.key == former.key }
    attendees.removeAll { $0.isAbsent && $0.key == former.key }
    // Where the file came back, what the private ref has is still under its name.
    let returned = attendees.first { $0.key == former.key && $0.named == .yes && hasUnknown }
    former.emails = (stray ?? returned)?.emails ?? []
    guard withdrawal.keys.count == 1,
      let place = attendees.firstIndex(where: { $0.key == withdrawal.keys[0] })
    else {
      if former.name != nil { withdrawn.append(former) }
      return
    }
    if stray != nil { strays[former.key] = withdrawal.keys[0] }
    if hasUnknown { attendees[place].takeWithheld(of: former) }
    if let stray { attendees[place].takeWithheld(of: stray) }
  }

  /// What is left: somebody who got another file twice since, or who is known by the name alone.
  fileprivate mutating func takeStrays(by withdrawals: [Withdrawal]) {
    for stray in attendees where stray.isAbsent {
      guard let key = key(of: stray, by: withdrawals) else { continue }
      attendees.removeAll { $0.key == stray.key }
      guard let place = attendees.firstIndex(where: { $0.key == key }) else { continue }
      strays[stray.key] = key
      attendees[place].takeWithheld(of: stray)
    }
  }

  private func key(of stray: Attendee, by withdrawals: [Withdrawal]) -> String? {
    var key = stray.key
    for _ in 0..<Self.mostMoves {
      guard let move = withdrawals.first(where: { $0.former.key == key }), move.keys.count == 1
      else {
        break
      }
      key = move.keys[0]
      if attendees.contains(where: { $0.key == key && !$0.isAbsent }) { return key }
    }
    let same = attendees.filter { other in
      !other.isAbsent && other.isAnonymous && stray.isAnonymous && other.name != nil
        && other.name.map(FoldedName.of) == stray.name.map(FoldedName.of)
        && !other.isToldApart(from: stray) && !stray.isToldApart(from: other)
    }
    return same.count == 1 ? same[0].key : nil
  }

  private static let mostMoves = 8

  /// Whoever writes without the private ref does not know who did not agree. Addresses, which that has,
  /// tell another person of the name.
  fileprivate mutating func withholdNamesakes() {
    let hidden = attendees.filter { $0.named != .yes && $0.name != nil && $0.isAnonymous }
    let addresses = Set(hidden.flatMap(\.emails).map { $0.lowercased() })
    let doubtful = attendees.indices.filter { place in
      attendees[place].named == .yes && attendees[place].name != nil
        && (attendees[place].emails.isEmpty
          || attendees[place].emails.contains { addresses.contains($0.lowercased()) })
    }
    guard !hidden.isEmpty, !doubtful.isEmpty else { return }
    let namesakes = HiddenNamesakes(hidden, for: doubtful.compactMap { attendees[$0].name })
    for place in doubtful {
      let same = namesakes.people(called: attendees[place].name ?? "")
        .filter { !attendees[place].isToldApart(from: $0) }
      guard !same.isEmpty else { continue }
      self.namesakes[attendees[place].key] = same.map(\.key)
      attendees[place].named = .open
    }
  }
}

extension Attendee {
  /// What would stand on the private ref, and is missing here.
  fileprivate mutating func takeWithheld(of former: Attendee) {
    name = name ?? former.name
    if roles.isEmpty { roles = former.roles }
    if projects.isEmpty { projects = former.projects }
    if emails.isEmpty { emails = former.emails }
    formerNames += former.formerNames.filter { !formerNames.contains($0) }
  }
}

extension Snapshot {
  /// Whoever did not agree, of whose name somebody is who may be named, and whom no address tells apart.
  static func hiddenNamesake(of person: Attendee, among attendees: [Attendee]) -> Attendee? {
    let hidden = attendees.filter {
      $0.isAnonymous && $0.key != person.key && !person.isToldApart(from: $0)
    }
    return HiddenNamesakes(hidden).people(called: person.name ?? "").first
  }
}

extension Snapshot {
  /// Whether a change leaves somebody withheld whose file says yes.
  func isStillWithheld(_ person: Attendee) throws -> Bool {
    let known = try recognised()
    if known.namesakes[person.key] != nil {
      return Self.hiddenNamesake(of: person, among: known.attendees) != nil
    }
    return known.outdated[person.key] != nil && person.emails.isEmpty
  }
}
