internal import Foundation
internal import Git
package import JournalModel

extension Snapshot {
  /// The follow-ups of all days, by day and time, and the files that cannot be read.
  package func followUps() throws -> Found<FollowUp> {
    var found = Found<FollowUp>()
    var closings: [Identifier: [Filed<Entry>]] = [:]
    for entries in try each(dates(), body: { try entries(on: $0) }) {
      found.problems += entries.problems
      for filed in entries.values {
        filed.value.closes.forEach { closings[$0, default: []].append(filed) }
        guard filed.value.isFollowUp else { continue }
        found.values.append(FollowUp(entry: filed, closings: []))
      }
    }
    for index in found.values.indices {
      found.values[index].closings = closings[found.values[index].entry.value.id] ?? []
    }
    return found
  }

  /// The open follow-up whose identifier begins so; a closed one, or an entry of another kind, is
  /// refused as what it is.
  package func openFollowUp(_ prefix: String) throws -> Filed<Entry> {
    var found =
      try prefix.isEmpty
      ? [] : entries(.beginning(prefix.lowercased())).values.filter(\.value.isFollowUp)
    if found.isEmpty {
      guard case .entry(let other) = try identified(prefix) else {
        throw JournalProblem.notAFollowUp(prefix, kind: nil)
      }
      guard other.value.isFollowUp else {
        throw JournalProblem.notAFollowUp(other.value.id.description, kind: other.value.kind)
      }
      found = [other]
    }
    let ids = Set(found.map(\.value.id))
    let closings = try dates().flatMap { try self.closings(on: $0) }
      .filter { !ids.isDisjoint(with: $0.value.closes) }
    let open = found.filter { filed in
      !closings.contains { $0.value.closes.contains(filed.value.id) }
    }
    guard open.count < 2 else {
      throw JournalProblem.severalIdentifiers(
        prefix, candidates: open.map { "\($0.value.id) (\($0.path))" }.sorted())
    }
    if let followUp = open.first { return followUp }
    let closing = closings.first { $0.value.closes.contains(found[0].value.id) }
    throw JournalProblem.closedAlready(found[0].value.id, path: closing?.path ?? "")
  }

  /// What these days say of follow-ups, by these, told there or not. Takes one day after the other until
  /// it has looked through so many files: more than a hackathon has, and not all that a journal of a
  /// hundred days has.
  func answers(
    on dates: [CalendarDate], lookingThrough most: Int = 1000
  ) throws -> [Identifier: [FollowUpAnswer]] {
    var answers: [Identifier: [FollowUpAnswer]] = [:]
    var count = 0
    for date in dates where count < most {
      count += try countOfLines(in: Layout.dayFolder(date))
      let closings = try self.closings(on: date)
      let left = try closings.isEmpty ? [] : dayPage(date).values.first?.leaveOut ?? []
      for filed in closings {
        let isTold = !left.contains(filed.value.id) && event.heading(of: filed.value.kind) != nil
        for id in filed.value.closes {
          answers[id, default: []].append(FollowUpAnswer(filed, isTold: isTold))
        }
      }
    }
    return answers
  }

  /// The entries of a day that close something: takes only files apart whose bytes have the key.
  func closings(on date: CalendarDate) throws -> [Filed<Entry>] {
    let key = Array("closes".utf8)
    return try everyEntry(on: date, passing: { $0.has(key) }).values
      .filter { $0.value.isAnswer }
  }

  func entries(
    identified ids: Set<Identifier>
  ) throws -> (shown: [Filed<Entry>], leftOut: [Filed<Entry>]) {
    let found = try ids.isEmpty ? [] : everyEntry(.any(ids)).values
    let leaveOut = Set(
      try Set(found.compactMap(\.date)).flatMap { try dayPage($0).values.first?.leaveOut ?? [] })
    return (
      found.filter { !leaveOut.contains($0.value.id) },
      found.filter { leaveOut.contains($0.value.id) }
    )
  }
}

extension Entry {
  /// Whether it is something to come back to: what closes another is not.
  fileprivate var isFollowUp: Bool { kind == .followUp && !isAnswer }
}

extension UnsafeRawBufferPointer {
  fileprivate func has(_ sought: [UInt8]) -> Bool {
    guard var place = baseAddress, let first = sought.first else { return false }
    let end = place + count
    while end - place >= sought.count,
      let found = memchr(place, Int32(first), end - place - sought.count + 1)
    {
      if memcmp(found, sought, sought.count) == 0 { return true }
      place = UnsafeRawPointer(found) + 1
    }
    return false
  }
}
