package import JournalModel

/// People from a list: those who are new are added, and what is empty in those who are there already
/// is filled, unless somebody emptied it; one commit.
package struct ImportAttendees: Plan {
  private let people: [Attendee]
  private let suffixes: [String]

  /// There is a suffix for each, for a file name without the name.
  package init(_ people: [Attendee], suffixes: [String]) {
    (self.people, self.suffixes) = (people, suffixes)
  }

  package func change(
    of journal: Snapshot
  ) throws -> (change: JournalChange, outcome: ImportOutcome<Attendee>) {
    var known = try journal.attendees().unlessLost()
    known.values.removeAll(where: \.isAbsent)
    // Files that have the name lose it where the list says no.
    let namesakes = try journal.recognised().namesakes
    for place in known.values.indices where namesakes[known.values[place].key] != nil {
      known.values[place].named = .yes
    }
    let unknown = known.values.count(where: \.isUnknown)
    guard unknown == 0 else { throw JournalProblem.namesElsewhere(count: unknown) }
    let strays = try journal.recognised().strays.keys
    let history = try RosterHistory(of: journal)
    let merge = RosterMerge(
      people, suffixes: suffixes, into: known.values,
      taken: AddAttendee.unreadKeys(known) + strays, history: history)
    var outcome = merge.outcome
    outcome.problems = known.problems
    let count = outcome.added.count + outcome.changed.count
    var change = JournalChange(subject: "Import \(count) \(count == 1 ? "attendee" : "attendees")")
    for (former, result) in merge.results where former != result {
      var attendee = result
      if let former, former.named == .yes, attendee.named != .yes {
        attendee.formerNames = history.formerNames(of: attendee, before: former)
      }
      try journal.set(attendee, former: former, in: &change)
    }
    try journal.withholdHidden(in: &change)
    outcome.hidden = change.hidden
    return (change, outcome)
  }
}

/// A roster and a list that becomes part of it.
struct RosterMerge {
  private var records: [Record]
  /// The records that the list had something for, in its order.
  private var touched: [Int] = []
  private var repeated = 0
  /// Those of the list whom somebody took out of the roster.
  private var takenOut: [Attendee] = []
  /// Those who said no, and of whom the list says yes.
  private var refusing: [Attendee] = []
  /// Those of the list who agreed, with who has that name and said no.
  private var doubtful: [(person: Attendee, hidden: Attendee)] = []
  /// The same, with who is not to be named and has nearly that name.
  private var nearlyHidden: [(person: Attendee, hidden: Attendee)] = []
  /// What becomes of those who were touched.
  private var withheld: [Withheld] = []
  private typealias Withheld = (former: Attendee?, attendee: Attendee, keys: [String])
  /// Names of files that are nobody's and not free.
  private let taken: [String]

  private struct Record {
    let former: Attendee?
    var attendee: Attendee
    /// Of the first row that was about the person.
    var suffix: String?
  }

  init(
    _ people: [Attendee], suffixes: [String], into known: [Attendee], taken: [String],
    history: RosterHistory
  ) {
    self.taken = taken
    records = known.map { Record(former: $0, attendee: $0) }
    var namesakes = Namesakes(known)
    let refusers = Refusers(known, and: people)
    for (person, suffix) in zip(people, suffixes) {
      var same = namesakes.place(of: person) ?? namesakes.place(byAddressOf: person)
      let formerKeys = same == nil ? history.formerKeys(of: person) : []
      if !formerKeys.isEmpty {
        same = known.firstIndex { other in
          formerKeys.contains(other.key) || other.sharesAddress(with: person)
            || other.formerNames.contains { HiddenNamesakes.isSame($0, as: person.name ?? "") }
        }
        guard same != nil else {
          takenOut.append(person)
          continue
        }
      }
      if same == nil, person.named == .yes, let meant = refusers.meant(by: person) {
        switch meant {
        case .refuser(let other): doubtful.append((person, other))
        case .nearly(let other): nearlyHidden.append((person, other))
        }
        continue
      }
      if let same {
        let former = records[same].former
        if let former, former.named == .no, person.named == .yes { refusing.append(former) }
        records[same].attendee.fill(
          from: former.map { history.cleaned(person, for: $0) } ?? person)
        namesakes.update(records[same].attendee, at: same)
      } else {
        namesakes.add(person, at: records.count)
        records.append(Record(former: nil, attendee: person))
      }
      touch(same ?? records.count - 1, suffix: suffix)
    }
    withheld = withoutNames(merged)
  }

  private mutating func touch(_ index: Int, suffix: String) {
    guard records[index].suffix == nil else { return repeated += 1 }
    records[index].suffix = suffix
    touched.append(index)
  }

  /// Without words that would name somebody who is not to be named, and addresses: one cell does not stop the others.
  private func withoutNames(
    _ results: [(former: Attendee?, attendee: Attendee)]
  ) -> [Withheld] {
    let known = records.map { $0.suffix == nil ? $0.attendee : nil }.compactMap(\.self)
    return Withholding(Roster(known + results.map(\.attendee))).withheld(results)
  }

  var results: [(former: Attendee?, attendee: Attendee)] {
    withheld.map { ($0.former, $0.attendee) }
  }

  private var merged: [(former: Attendee?, attendee: Attendee)] {
    var keys = AttendeeKeys(taken: records.compactMap(\.former?.key) + taken)
    return touched.map { index in
      let (former, suffix) = (records[index].former, records[index].suffix ?? "")
      var attendee = records[index].attendee
      if former == nil {
        attendee.key = keys.key(for: attendee, suffix)
      } else if former?.named == .yes, attendee.named != .yes {
        attendee.key = keys.nameless(suffix)
      }
      return (former, attendee)
    }
  }

  var outcome: ImportOutcome<Attendee> {
    var outcome = ImportOutcome<Attendee>(repeated: repeated)
    outcome.takenOut = takenOut
    outcome.refusing = refusing
    outcome.doubtful = doubtful
    outcome.nearlyHidden = nearlyHidden
    for (former, attendee, keys) in withheld {
      outcome.withheld += keys.map { "\($0) of \(attendee.displayName)" }
      if former == nil {
        outcome.added.append(attendee)
      } else if former == attendee {
        outcome.same += 1
      } else {
        outcome.changed.append(attendee)
      }
    }
    return outcome
  }
}

extension Attendee {
  /// Takes over what is missing here. A no takes back a yes.
  fileprivate mutating func fill(from other: Attendee) {
    company = company ?? other.company
    university = university ?? other.university
    country = country ?? other.country
    if roles.isEmpty { roles = other.roles }
    if projects.isEmpty { projects = other.projects }
    if emails.isEmpty { emails = other.emails }
    days = Set(days + other.days).sorted()
    if named == .open || other.named == .no { named = other.named }
  }
}
