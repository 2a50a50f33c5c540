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
    let closings = try entries(closing: Set(found.map(\.value.id)))
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

  /// Takes only files apart whose bytes have one of the identifiers.
  private func entries(closing ids: Set<Identifier>) throws -> [Filed<Entry>] {
    try entries(closing: ids, on: dates())
  }

  /// What these days say of follow-ups, by these, told there or not. Takes one day
  /// after the other until it has looked through so many files: more than a hackathon has, and not all
  /// that a journal of a hundred days has.
  func answers(
    to ids: Set<Identifier>, on dates: [CalendarDate], lookingThrough most: Int = 1000
  ) throws -> [Identifier: [FollowUpAnswer]] {
    guard !ids.isEmpty else { return [:] }
    var answers: [Identifier: [FollowUpAnswer]] = [:]
    var count = 0
    let near = try dates.prefix { date in
      guard count < most else { return false }
      count += try countOfLines(in: Layout.dayFolder(date))
      return true
    }
    for filed in try entries(closing: ids, on: Array(near)) {
      let page = try filed.date.flatMap { try dayPage($0).values.first }
      let isLeftOut = page?.leaveOut.contains(filed.value.id) ?? false
      let answer = FollowUpAnswer(
        filed, isTold: !isLeftOut && event.heading(of: filed.value.kind) != nil)
      for id in filed.value.closes { answers[id, default: []].append(answer) }
    }
    return answers
  }

  private func entries(
    closing ids: Set<Identifier>, on dates: [CalendarDate]
  ) throws -> [Filed<Entry>] {
    let (key, sought) = (Array("closes".utf8), ids.map { Array($0.description.utf8) })
    return try dates.flatMap { date in
      // Few files have the key, which is told before the many identifiers are sought.
      try everyEntry(
        on: date, passing: { bytes in bytes.has(key) && sought.contains(where: bytes.has) }
      ).values.filter {
        !ids.isDisjoint(with: $0.value.closes)
      }
    }
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
  fileprivate var isFollowUp: Bool { kind == .followUp && closes.isEmpty }
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
