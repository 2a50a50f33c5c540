package import JournalModel

/// People from a list: those who are new are added, and what is empty in those who are there already
/// is filled; one commit.
package struct ImportAttendees: Plan {
  private let people: [Attendee]
  private let suffixes: [String]

  /// There is a suffix for each, for a file name without the name.
  package init(_ people: [Attendee], suffixes: [String]) {
    (self.people, self.suffixes) = (people, suffixes)
  }

  /// Outcome of an import of attendees, by name.
  package struct ImportOutcome: Sendable, Equatable {
    /// Those who were not there before, with their new file names.
    package var added: [Attendee] = []
    /// Those in whom something empty was filled, as they are now.
    package var changed: [Attendee] = []
    /// Those for whom the list had nothing new.
    package var same: [Attendee] = []
    /// Number of times that somebody was in the list again.
    package var repeated = 0
  }

  package func change(
    of journal: Snapshot
  ) throws -> (change: JournalChange, outcome: ImportOutcome) {
    let merge = try journal.merge(people, suffixes: suffixes)
    var change = JournalChange(subject: "Import attendees")
    for (former, attendee) in merge.changes {
      try journal.set(attendee, former: former, in: &change)
    }
    let count = merge.changes.count
    change.subject = "Import \(count) \(count == 1 ? "attendee" : "attendees")"
    return (change, merge.outcome)
  }
}

extension Snapshot {
  /// Outcome that the import would have; those who are new have no file names yet.
  package func importPlan(_ people: [Attendee]) throws -> ImportAttendees.ImportOutcome {
    var outcome = try merge(people, suffixes: people.map { _ in "" }).outcome
    for index in outcome.added.indices { outcome.added[index].key = "" }
    return outcome
  }

  fileprivate func merge(_ people: [Attendee], suffixes: [String]) throws -> RosterMerge {
    var merge = RosterMerge(try attendees().values)
    for (person, suffix) in zip(people, suffixes) { merge.take(person, suffix: suffix) }
    return merge
  }
}

/// A roster and a list that becomes part of it.
private struct RosterMerge {
  private var records: [Record]
  /// The records of a name, folded.
  private var places: [String: [Int]] = [:]
  /// The records that the list had something for, in its order.
  private var touched: [Int] = []
  private var repeated = 0

  private struct Record {
    let former: Attendee?
    var attendee: Attendee
    /// Of the first row that was about the person.
    var suffix: String?
  }

  init(_ known: [Attendee]) {
    records = known.map { Record(former: $0, attendee: $0) }
    for (index, attendee) in known.enumerated() {
      guard let name = attendee.name else { continue }
      places[FoldedName.of(name), default: []].append(index)
    }
  }

  /// Takes one person of the list, who may be in the roster or in the list already.
  mutating func take(_ person: Attendee, suffix: String) {
    let name = FoldedName.of(person.name ?? "")
    let same = places[name]?.first { records[$0].attendee.isSamePerson(as: person) }
    guard let same else {
      places[name, default: []].append(records.count)
      touched.append(records.count)
      records.append(Record(former: nil, attendee: person, suffix: suffix))
      return
    }
    records[same].attendee.fill(from: person)
    if records[same].suffix == nil {
      records[same].suffix = suffix
      touched.append(same)
    } else {
      repeated += 1
    }
  }

  /// Everybody who was touched, before and now, with file names.
  private var results: [(former: Attendee?, attendee: Attendee)] {
    var taken = Set(records.compactMap(\.former?.key))
    return touched.map { index in
      let record = records[index]
      var attendee = record.attendee
      if let former = record.former {
        if former.named == .yes, attendee.named != .yes {
          attendee.key = "p-\(record.suffix ?? "")"
        }
      } else {
        attendee.key = AddAttendee.key(for: attendee, record.suffix ?? "", taken: taken)
        taken.insert(attendee.key)
      }
      return (record.former, attendee)
    }
  }

  /// Those who are not as they were.
  var changes: [(former: Attendee?, attendee: Attendee)] {
    results.filter { $0.former != $0.attendee }
  }

  var outcome: ImportAttendees.ImportOutcome {
    var outcome = ImportAttendees.ImportOutcome(repeated: repeated)
    for (former, attendee) in results {
      if former == nil {
        outcome.added.append(attendee)
      } else if former == attendee {
        outcome.same.append(attendee)
      } else {
        outcome.changed.append(attendee)
      }
    }
    return outcome
  }
}

extension Attendee {
  /// Whether two records are of one person: the same name, and an address in common
  /// where both have one.
  fileprivate func isSamePerson(as other: Attendee) -> Bool {
    guard let name, let otherName = other.name, FoldedName.of(name) == FoldedName.of(otherName)
    else { return false }
    guard !emails.isEmpty, !other.emails.isEmpty else { return true }
    return emails.contains { address in
      other.emails.contains { $0.lowercased() == address.lowercased() }
    }
  }

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
