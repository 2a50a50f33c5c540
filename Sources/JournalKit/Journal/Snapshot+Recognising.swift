internal import JournalModel

/// Whom a private ref that is older than the branch does not name, and the branch's history does.
struct Recognised {
  var attendees: [Attendee]
  /// Those of whom nobody can tell which file is theirs by now.
  var withdrawn: [Attendee] = []
}

extension Snapshot {
  /// A colleague took a name back and pushed the branch: here the private ref lacks the name then. Without
  /// a private ref nobody is recognised, for that would cost every reader the history.
  func recognising(_ attendees: [Attendee], orphans: Set<String>) throws -> Recognised {
    var result = Recognised(attendees: attendees)
    result.withholdNewer(orphans)
    guard tips.privateTip != nil, attendees.contains(where: { $0.isUnknown && $0.isAnonymous })
    else { return result }
    for withdrawal in try withdrawals(among: attendees) {
      result.take(withdrawal, orphans: orphans)
    }
    return result
  }
}

extension Recognised {
  /// The other way round: the private ref knows somebody by a file that the branch is still to get, and
  /// by no other, so that the name on the branch was taken back since.
  fileprivate mutating func withholdNewer(_ orphans: Set<String>) {
    for key in orphans where Attendee.isAnonymous(key) {
      guard let newer = attendees.firstIndex(where: { $0.key == key }),
        let name = attendees[newer].name.map(FoldedName.of),
        let place = attendees.firstIndex(where: {
          $0.named == .yes && $0.emails.isEmpty && $0.name.map(FoldedName.of) == name
        })
      else { continue }
      attendees[place].named = .open
      attendees[place].emails = attendees[newer].emails
      attendees.remove(at: newer)
    }
  }

  fileprivate mutating func take(_ withdrawal: Withdrawal, orphans: Set<String>) {
    var former = withdrawal.former
    former.named = .no
    if orphans.contains(former.key),
      let place = attendees.firstIndex(where: { $0.key == former.key })
    {
      former.emails = attendees.remove(at: place).emails
    }
    let unknown = attendees.indices.filter {
      withdrawal.keys.contains(attendees[$0].key) && attendees[$0].name == nil
    }
    guard !unknown.isEmpty else { return }
    guard withdrawal.keys.count == 1 else { return withdrawn.append(former) }
    attendees[unknown[0]].takeWithheld(of: former)
  }
}

extension Attendee {
  /// What would stand on the private ref.
  fileprivate mutating func takeWithheld(of former: Attendee) {
    (name, roles, projects, emails) = (former.name, former.roles, former.projects, former.emails)
  }
}
